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
    for (const code of refusalCodes) expect(described).toContain(String(refusalStatuses[code]));
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

  test('lists every fault of its stage, each with its place in the body and what to do about it', () => {
    const others = [{ code: 'party_twice' as const, subject: 'BUYER', pointer: 'parties/2' }];
    const problem = refusalProblem({ code: 'party_incomplete', subject: 'PAYER', pointer: 'parties/0', others }, 'id');
    expect(problem).toMatchObject({ code: 'party_incomplete', stage: 'account', pointer: '/parties/0' });
    expect(problem.errors).toEqual([
      {
        code: 'party_incomplete',
        detail: `${refusalWords.party_incomplete.title} (PAYER)`,
        in: 'body',
        pointer: '/parties/0',
        remediation: refusalWords.party_incomplete.remedy,
      },
      {
        code: 'party_twice',
        detail: `${refusalWords.party_twice.title} (BUYER)`,
        in: 'body',
        pointer: '/parties/2',
        remediation: refusalWords.party_twice.remedy,
      },
    ]);
  });
});
