import type { Session } from '../contract.ts';
import { guarded } from './guarded.ts';
import type { Kernel } from './kernel.ts';
import { asText } from '../glide/values.ts';
import { describeError } from './rules.ts';

/**
 * Answers a GlideAjax call: `processor` is a client-callable script include (`Name` or `scope.Name`), `sysparm_name`
 * the function. Undefined when there is none, when it is private, or when access control refuses.
 */
export function answerAjax(
  kernel: Kernel,
  processor: string,
  parameters: Readonly<Record<string, string>>,
  session: Session,
): string | undefined {
  const found = kernel.metadata.clientCallable(processor);
  const method = parameters['sysparm_name'] ?? '';
  if (!found || !/^[A-Za-z][A-Za-z0-9_]*$/u.test(method)) return undefined;
  const name = found.row['name'] ?? '';
  const acls = [found.row['api_name'] ?? '', name].flatMap((named) =>
    kernel.metadata.acls('client_callable_script_include', named, 'execute'),
  );
  if (!kernel.access.named(session, acls)) return undefined;
  const request = { getParameter: (parameter: unknown) => parameters[String(parameter)] ?? null };
  const execution = kernel.execution(session);
  try {
    const value = execution.run({
      scope: found.scope,
      source: `new (global_include('${name}'))(request)['${method}']();`,
      name: `ajax ${name}.${method}`,
      bindings: {
        request,
        global_include: (include: string) => execution.host(found.scope).scriptInclude(include),
      },
    });
    return guarded(() => asText(value), '');
  } catch (error) {
    kernel.log('error', found.scope, `${name}.${method} failed: ${describeError(error)}`);
    return undefined;
  }
}
