import type { PayloadAttributes } from '../../../../generated/ndc/21.3/types.ts';
import type { Envelope } from '../codec.ts';

/** The answer's own description: the asker's ids come back as they were sent. */
export function payloadAttributes(envelope: Envelope, asOf: string): PayloadAttributes {
  return {
    ...(envelope.correlationId !== undefined && { CorrelationID: envelope.correlationId }),
    Timestamp: asOf,
    ...(envelope.transactionId !== undefined && { TrxID: envelope.transactionId }),
    VersionNumber: '21.3',
  };
}
