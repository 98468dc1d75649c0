import type { AgencyView } from './agency.ts';
import type { ComplianceView } from './compliance.ts';
import type { CustomerView } from './customer.ts';
import type { FinanceView } from './finance.ts';
import type { RetailView } from './retail.ts';
import type { SupportView } from './support.ts';

/** Any of the views; `view` says which. */
export type AnyView = AgencyView | RetailView | CustomerView | SupportView | FinanceView | ComplianceView;
