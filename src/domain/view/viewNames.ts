/** Everybody else's ways of looking at an order; each is a pure projection in a file of its own. */
export const viewNames = ['agency', 'retail', 'customer', 'support', 'finance', 'compliance'] as const;

export type ViewName = (typeof viewNames)[number];
