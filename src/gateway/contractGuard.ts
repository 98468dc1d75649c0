import * as OpenApiValidator from 'express-openapi-validator';
import type { Request, RequestHandler } from 'express';
import { isAllowed, policy, type Operation } from '../app/policy.ts';
import { contractDocument } from '../codecs/rest/contract.ts';
import { contextOf } from './requestContext.ts';

type Guarded = Request & { openapi?: { openApiRoute: string; schema: { operationId?: string } } };

/**
 * Holds requests below /v1 and /sandbox against the contract: address and method, then the policy of the operation, then
 * parameters and body; and answers too, where asked to.
 */
export function contractGuard(options: { sandbox: boolean; validateResponses: boolean }): RequestHandler[] {
  return OpenApiValidator.middleware({
    apiSpec: contractDocument() as unknown as Parameters<typeof OpenApiValidator.middleware>[0]['apiSpec'],
    ignorePaths: (path: string) => !/^\/(v1|sandbox)(\/|$)/.test(path),
    validateRequests: { allErrors: true, allowUnknownQueryParameters: false },
    validateResponses: options.validateResponses,
    validateSecurity: { handlers: { apiKey: (req: Request) => admit(req, options.sandbox) } },
    ajvFormats: { mode: 'full' },
    fileUploader: false,
  });
}

/** Runs before any of the message is validated: who may not do it learns nothing about how it is done. */
function admit(req: Guarded, sandbox: boolean): boolean {
  const { openapi, res } = req;
  const operation = openapi?.schema.operationId;
  if (res === undefined || openapi === undefined || operation === undefined)
    throw Object.assign(new Error(), { status: 403 });
  const context = contextOf(res);
  context.route = openapi.openApiRoute;
  context.operation = operation;
  const { principal } = context;
  if (
    principal === undefined ||
    !Object.hasOwn(policy, operation) ||
    !isAllowed(operation as Operation, principal, sandbox)
  ) {
    throw Object.assign(new Error(), { status: 403 });
  }
  return true;
}
