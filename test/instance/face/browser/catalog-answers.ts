import type { FormRuntime } from './form/form-runtime.ts';

/** Variables by name; those without a name cannot be sent. */
export function answersOf(runtime: FormRuntime): Record<string, string> {
  return Object.fromEntries(
    runtime.form
      .controls()
      .filter((control) => !control.name.startsWith('IO:'))
      .map((control) => [control.name, control.value]),
  );
}

/** Shows why nothing was ordered; what was typed stays. */
export function complain(runtime: FormRuntime, problem: string): void {
  runtime.form.clearMessages();
  runtime.form.addErrorMessage(problem);
  document.querySelector('#messages')?.scrollIntoView({ block: 'nearest' });
}

/** Page of the order that an answer of the API names; undefined when there is none yet. */
export function orderUrl(result: Readonly<Record<string, unknown>>): string | undefined {
  const id = result['request_id'] ?? result['sys_id'];
  if (typeof id !== 'string' || id === '') return undefined;
  return `/com.glideapp.servicecatalog_checkout_view_v2.do?v=1&sysparm_sys_id=${id}`;
}
