import { describe, expect, test } from '@jest/globals';
import { contractDocument } from '../../../../src/codecs/rest/contract.ts';
import { refusalProblem } from '../../../../src/codecs/rest/problem.ts';
import { refusalStatuses } from '../../../../src/codecs/rest/refusalStatuses.ts';
import { refusalCodes, refusalWords } from '../../../../src/domain/order/refusals.ts';

type Contract = {
  paths: Record<string, Record<string, { responses: Record<string, object> }>>;
  components: { schemas: Record<string, { properties: Record<string, { description?: string }> }> };
};
const contract = contractDocument() as unknown as Contract;

describe('a refusal over REST', () => {
  test('has a status that the contract gives some operation', () => {
    const described = new Set(
      Object.values(contract.paths).flatMap((path) =>
        Object.values(path).flatMap((operation) => Object.keys(operation.responses ?? {})),
      ),
    );
    for (const code of refusalCodes) expect(described).toContain(String(refusalStatuses[code].status));
  });

  test('is listed among the codes of the contract', () => {
    const description = contract.components.schemas['Problem']?.properties['code']?.description ?? '';
    for (const code of refusalCodes) expect(description).toContain(`\`${code}\``);
  });

  test('says what happened, to what, and what to do next', () => {
    expect(refusalProblem({ code: 'offer_already_used', subject: 'OFFER-1' }, 'id')).toEqual({
      type: 'urn:problem:ndc-order-gateway:offer_already_used',
      title: refusalWords.offer_already_used.title,
      status: 409,
      detail: `${refusalWords.offer_already_used.title} (OFFER-1)`,
      code: 'offer_already_used',
      stage: 'commercial',
      remediation: refusalWords.offer_already_used.remedy,
      certainty: 'nothing_happened',
      correlationId: 'id',
    });
  });
});
