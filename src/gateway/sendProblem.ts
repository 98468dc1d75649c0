import type { Response } from 'express';
import { problemMediaType, type Problem } from '../codecs/rest/problem.ts';

/**
 * Answers with a problem. Not through `res.json`, which checks answers against the contract: a failed check is itself answered here.
 */
export function sendProblem(res: Response, problem: Problem, headers: Record<string, string> = {}): void {
  res.status(problem.status).set(headers).set('Content-Type', problemMediaType).end(JSON.stringify(problem));
}
