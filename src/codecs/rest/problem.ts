import { maskCardNumbers } from '../../base/cardNumbers.ts';
import { mostFaults } from '../../base/limits.ts';
import { faultsOf } from '../../domain/order/decision.ts';
import { refusalText, refusalWords, type Refusal } from '../../domain/order/refusals.ts';
import { refusalStages } from '../../domain/order/stages.ts';
import type { Fault } from '../../base/fault.ts';
import type { Schemas } from './contract.ts';
import { refusalStatuses } from './refusalStatuses.ts';

export type Problem = Schemas['Problem'];
export type ProblemFault = Schemas['Fault'];

/** What a problem says besides its `type`, which follows from the code. */
export type ProblemParts = Omit<Problem, 'type' | 'certainty'> & Partial<Pick<Problem, 'certainty'>>;

export const problemMediaType = 'application/problem+json';

/** The body of an answer that is no success; nothing has happened unless the parts say otherwise. */
export function problem(parts: ProblemParts): Problem {
  return { type: `urn:problem:ndc-order-gateway:${parts.code}`, certainty: 'nothing_happened', ...parts };
}

/**
 * A business rule's no: with every fault of the same stage where there are several, or where one stands somewhere in the body; and what
 * can be done with the order instead, where it is known.
 */
export function refusalProblem(
  refusal: Refusal,
  correlationId: string,
  possibleActions?: Problem['possibleActions'],
): Problem {
  const { title, remedy } = refusalWords[refusal.code];
  const errors = faultsOf(refusal).slice(0, mostFaults).map(refusedFault);
  const pointer = errors[0]?.pointer;
  return problem({
    title,
    status: refusalStatuses[refusal.code],
    ...(refusalText(refusal) === title ? {} : { detail: refusalText(refusal) }),
    code: refusal.code,
    stage: refusalStages[refusal.code],
    ...(pointer === undefined ? {} : { pointer }),
    remediation: remedy,
    correlationId,
    ...(errors.length > 1 || pointer !== undefined ? { errors } : {}),
    ...(possibleActions === undefined ? {} : { possibleActions }),
  });
}

/** One fault of a stage; the domain's place in the command is the place in the body that was read into it. */
function refusedFault(fault: Refusal): ProblemFault {
  return {
    code: fault.code,
    detail: refusalText(fault),
    in: 'body',
    ...(fault.pointer === undefined ? {} : { pointer: `/${fault.pointer}` }),
    remediation: refusalWords[fault.code].remedy,
  };
}

/** A locator that means several orders; each is listed, so that the caller can choose. */
export function ambiguousProblem(candidates: Problem['candidates'], correlationId: string): Problem {
  return { ...refusalProblem({ code: 'booking_reference_ambiguous' }, correlationId), candidates };
}

/**
 * A request that is not what the contract says, with every fault found (the first hundred of them). What a fault says of members
 * the sender named holds no card number.
 */
export function faultsProblem(
  faults: readonly ProblemFault[],
  correlationId: string,
  code = 'request_invalid',
): Problem {
  const shown = faults.slice(0, mostFaults).map(withoutCardNumbers);
  const pointer = shown.find((fault) => fault.pointer !== undefined)?.pointer;
  return problem({
    title: code === 'json_malformed' ? 'the body is not JSON' : 'the request is not what the contract says',
    status: 400,
    detail: counted(faults.length),
    code,
    stage: 'intake',
    ...(pointer === undefined ? {} : { pointer }),
    remediation: 'correct every listed fault and send the request again',
    correlationId,
    errors: shown,
  });
}

function counted(faults: number): string {
  if (faults === 1) return '1 fault';
  return faults <= mostFaults ? `${faults} faults` : `${faults} faults, ${faults - mostFaults} more than are listed`;
}

function withoutCardNumbers(fault: ProblemFault): ProblemFault {
  const { detail, pointer, parameter } = fault;
  return {
    ...fault,
    detail: maskCardNumbers(detail),
    ...(pointer !== undefined && { pointer: maskCardNumbers(pointer) }),
    ...(parameter !== undefined && { parameter: maskCardNumbers(parameter) }),
  };
}

/** A fault of a JSON body, whose path is a JSON pointer. */
export function bodyFault(fault: Fault): ProblemFault {
  return { code: fault.code, detail: fault.text, in: 'body', pointer: fault.path };
}
