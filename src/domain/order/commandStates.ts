import type { CommandType } from './commands.ts';
import type { HeaderStatus } from './order.ts';

/**
 * In which states of the header each command is done; anywhere else it is refused, whatever its rules say. The commands of the
 * gateway itself look at items and payments instead, because they must record what happened in any state.
 */
export const commandStates: Record<CommandType, readonly HeaderStatus[]> = {
  PayOrder: ['OFFERED'],
  UpdatePassengers: ['OFFERED', 'PAID'],
  CancelOrder: ['OFFERED'],
  ChangeItems: ['OFFERED'],
  MakeQuote: ['OFFERED', 'PAID'],
  AcceptQuote: ['OFFERED', 'PAID'],
  SuspendItems: ['OFFERED', 'PAID'],
  ResumeItems: ['OFFERED', 'PAID'],
  ExtendHold: ['OFFERED'],
  SplitOrder: ['OFFERED', 'PAID'],
  MergeOrder: ['OFFERED', 'PAID'],
  NamePassengers: ['OFFERED', 'PAID'],
  ReduceGroup: ['OFFERED'],
  DeliverServices: ['PAID'],
  FileCase: ['FULFILLED'],
  ResolveCase: ['FULFILLED'],
  CompleteOrder: ['FULFILLED'],
  ArchiveOrder: ['EXPIRED', 'CANCELLED', 'COMPLETED'],
  ExpireOrder: ['EXPIRED'],
  RecordPaymentOutcome: ['OFFERED', 'PAID', 'EXPIRED', 'CANCELLED', 'FULFILLED', 'COMPLETED'],
  RecordRefundOutcome: ['OFFERED', 'PAID', 'EXPIRED', 'CANCELLED', 'FULFILLED', 'COMPLETED'],
};
