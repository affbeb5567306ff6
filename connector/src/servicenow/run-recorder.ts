import { z } from 'zod';
import { RescindError } from '../lib/errors.ts';
import type { HttpResponse } from '../ports/http.ts';
import type { ItemResult, RunRecorder } from '../ports/platform.ts';
import { finishing } from './grace.ts';
import { platformMessage, type CallContext } from './platform-errors.ts';
import { checkedSysId } from './query.ts';
import { findingLine, finishBody, grantLine } from './run-wire.ts';
import type { PlatformCall, PlatformSession } from './session.ts';
import { apiBase } from './tables.ts';

/** Most lines in one bulk call; the platform's API refuses more. */
const chunkLines = 500;
const right = 'role x_rsc_rescind.connector (execute the Rescind API)';

const runShape = z.object({ id: z.string(), number: z.string() });
const itemsShape = z.object({
  items: z.array(
    z.object({
      key: z.string(),
      result: z.enum(['opened', 'updated', 'unchanged', 'reopened', 'resolved', 'refused']),
      message: z
        .string()
        .nullish()
        .transform((text) => text ?? ''),
    }),
  ),
});
const numbers = z.array(z.string()).default([]);
const summaryShape = z.object({
  tickets: z.object({
    opened: numbers,
    updated: numbers,
    bounced: numbers,
    reopened: numbers,
    closed: numbers,
  }),
});

/** Writes over the plugin's REST API. Every call may be repeated: the platform recognises it. */
export function createRunRecorder(session: PlatformSession): RunRecorder {
  const post = (path: string, json: unknown, more: Pick<PlatformCall, 'signal' | 'mapError'>) =>
    session.call({ method: 'POST', path: apiBase + path, json, right, ...more });
  const inChunks = async (
    path: string,
    lines: readonly Record<string, unknown>[],
    signal: AbortSignal,
  ): Promise<readonly ItemResult[]> => {
    const results: ItemResult[] = [];
    for (let at = 0; at < lines.length; at += chunkLines) {
      const items = lines.slice(at, at + chunkLines);
      const { result } = await finishing(signal, (inner) =>
        post(path, { items }, { signal: inner, mapError: runEnded }),
      );
      const answered = understood(itemsShape, result, path).items;
      if (answered.length !== items.length) throw lostLines(path, items.length, answered.length);
      results.push(...answered);
    }
    return results;
  };
  return {
    async startRun(request, signal) {
      const json = {
        mapping: request.mapping,
        application_key: request.applicationKey,
        connector_id: request.connectorId,
        mapping_digest: request.mappingDigest,
        lease_seconds: request.leaseSeconds,
        idempotency_key: request.idempotencyKey,
      };
      const mapError = startError(request.applicationKey);
      const { result } = await finishing(signal, (inner) =>
        post('/runs', json, { signal: inner, mapError }),
      );
      return understood(runShape, result, '/runs');
    },
    async renewLease(runId, leaseSeconds, signal) {
      const json = { lease_seconds: leaseSeconds };
      await post(`${runPath(runId)}/lease`, json, { signal, mapError: runEnded });
    },
    publishFindings: (runId, items, signal) =>
      inChunks(`${runPath(runId)}/findings`, items.map(findingLine), signal),
    reportGrants: (runId, items, signal) =>
      inChunks(`${runPath(runId)}/grants`, items.map(grantLine), signal),
    async finishRun(runId, report, signal) {
      const path = `${runPath(runId)}/finish`;
      const { result } = await finishing(signal, (inner) =>
        post(path, finishBody(report), { signal: inner, mapError: runEnded }),
      );
      return understood(summaryShape, result, path);
    },
  };
}

function runPath(runId: string): string {
  return `/runs/${checkedSysId(runId, '/runs')}`;
}

type MapError = NonNullable<PlatformCall['mapError']>;

function startError(applicationKey: string): MapError {
  return (response, context) => {
    const { message } = platformMessage(response);
    if (response.status === 409) return leaseHeld(message, context);
    if (response.status !== 404 || message === '' || /represent any resource/i.test(message)) {
      return undefined;
    }
    return new RescindError(
      'application_unknown',
      `The platform has no application with key ${applicationKey}.`,
      {
        where: context.where,
        todo: 'Register the application in the platform (Rescind, Applications), or correct app.key in the mapping.',
      },
    );
  };
}

function leaseHeld(message: string, context: CallContext): RescindError {
  const said = message === '' ? 'Another connector works on this application.' : message;
  return new RescindError('run_lease_held', said, {
    where: context.where,
    todo: 'Wait until the other run has ended or its lease has run out. Nothing was changed.',
  });
}

function runEnded(response: HttpResponse, context: CallContext): RescindError | undefined {
  if (response.status !== 409) return undefined;
  const { message } = platformMessage(response);
  return new RescindError('run_lease_held', message === '' ? 'The run has ended.' : message, {
    where: context.where,
    todo: 'The lease was lost, for example because the machine was suspended. Run again; nothing is doubled.',
  });
}

function understood<S extends z.ZodType>(shape: S, result: unknown, path: string): z.output<S> {
  const parsed = shape.safeParse(result);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue === undefined ? '' : ` at ${issue.path.join('.')}: ${issue.message}`;
  throw new RescindError('platform_protocol', `The platform's answer has another shape${field}.`, {
    where: `POST ${apiBase}${path}`,
    todo: 'Compare the versions of connector and plugin.',
  });
}

function lostLines(path: string, sent: number, answered: number): RescindError {
  return new RescindError(
    'platform_incomplete',
    `The platform answered ${answered} of ${sent} lines.`,
    { where: `POST ${apiBase}${path}`, todo: 'Run again: repeated lines are recognised.' },
  );
}
