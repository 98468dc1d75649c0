/** A message tree as it may really arrive: any member of it can be missing, because the parser reads leniently. */
export type Lenient<T> = T extends readonly (infer Each)[]
  ? Lenient<Each>[]
  : T extends object
    ? { [K in keyof T]?: Lenient<T[K]> }
    : T;
