import type { DependentAnswers, FormScript } from '../../form-script.ts';
import type { FieldControl } from './field-control.ts';
import type { GlideForm } from './glide-form.ts';

/** Keeps up what depends on other answers of a catalog item: values that follow one, and what may be chosen. */
export function keepDependents(form: GlideForm, script: FormScript): void {
  const followed = new Set(script.fields.map((field) => field.follows ?? ''));
  const hasQualifiers = script.fields.some((field) => field.asksQualifier === true);
  let asked = 0;
  form.onAnyChange((control) => {
    if (!hasQualifiers && !followed.has(control.id)) return;
    asked += 1;
    const question = asked;
    void ask(form, script.sysId, control).then((answer) => {
      for (const [name, { value, display }] of Object.entries(answer.values)) {
        if (form.control(control.name)?.value === answer.of) form.setValue(name, value, display);
      }
      if (question !== asked) return; // a later change has asked for newer ones
      for (const [name, query] of Object.entries(answer.qualifiers))
        form.control(name)?.limitTo(query);
    });
  });
}

/** `of` is the answer that it is about. */
async function ask(
  form: GlideForm,
  item: string,
  changed: FieldControl,
): Promise<DependentAnswers & { readonly of: string }> {
  const of = changed.value;
  const answers = Object.fromEntries(
    form.controls().map((control) => [control.name, control.value]),
  );
  try {
    const response = await fetch(`/catalog_dependents.do?sysparm_id=${encodeURIComponent(item)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ changed: changed.id, answers }),
    });
    if (response.ok) return { ...((await response.json()) as DependentAnswers), of };
  } catch {
    // Unreachable: the person fills it in, and the order says what is wrong.
  }
  return { values: {}, qualifiers: {}, of };
}
