import type { FormScript } from '../form-script.ts';
import { FormRuntime } from './form/form-runtime.ts';

/** The form of a record: scripts, policies, buttons, and a warning before typed things are lost. */

/** After this, whoever stopped the page may send it again. */
const PATIENCE_MS = 10_000;

const form = document.querySelector<HTMLFormElement>('#glide-form');
const data = document.querySelector('#form-script');
if (form && data) run(form, JSON.parse(data.textContent) as FormScript);

function run(element: HTMLFormElement, script: FormScript): void {
  let sending = false;
  let wasSent = false;
  let scripted = false;

  /** What a script sends has had its `onclick`. */
  const submit = (actionName: string): void => {
    const button = buttonOf(element, actionName);
    scripted = true;
    if (!button && actionName !== '') nameAction(element, actionName);
    element.requestSubmit(button);
    scripted = false;
  };
  const runtime = new FormRuntime(script, element, submit, {
    gsftSubmit: (_control: unknown, _form: unknown, actionName: string) => {
      submit(actionName);
    },
  });

  element.addEventListener('submit', (event) => {
    if (sending) {
      event.preventDefault(); // a double click
      return;
    }
    const button = event.submitter as HTMLButtonElement | null;
    const client = script.actions?.find((one) => one.id === button?.value);
    if (client && !scripted) {
      event.preventDefault();
      setTimeout(() => {
        // A form that is being submitted ignores requests to submit it: the script comes after that.
        runtime.runner.click(client.name, client.script, client.onclick, client.isolated);
      });
      return;
    }
    if (button?.formNoValidate !== true && !runtime.maySubmit(button?.id ?? '')) {
      event.preventDefault();
      return;
    }
    sending = true;
    wasSent = true;
    enableAll(element);
    setTimeout(() => {
      sending = false;
    }, PATIENCE_MS);
  });
  const isRefused = element.dataset['unsaved'] === 'true';
  addEventListener('beforeunload', (event) => {
    if (!sending && (isRefused || isChanged(runtime))) event.preventDefault();
  });
  addEventListener('pageshow', (event) => {
    sending = false;
    // Back to a form that was kept and has been saved: it is fetched anew, so that a note is not sent once more.
    if (event.persisted && wasSent) location.reload();
  });
  runtime.start();
}

/** The submit button of a UI action, by its name; without a name, the first. */
function buttonOf(element: HTMLFormElement, actionName: string): HTMLButtonElement | null {
  const buttons = [...element.elements].filter(
    (candidate) => candidate instanceof HTMLButtonElement && candidate.type === 'submit',
  ) as HTMLButtonElement[];
  if (actionName === '') return buttons[0] ?? null;
  return buttons.find((button) => button.id === actionName) ?? null;
}

/** A UI action without a button here: the server looks it up by name and checks its condition and roles. */
function nameAction(element: HTMLFormElement, actionName: string): void {
  const input = document.createElement('input');
  input.type = 'hidden';
  input.name = 'sys_action';
  input.value = actionName;
  element.append(input);
}

/** Disabled controls would not be sent, but scripts may have set them. */
function enableAll(element: HTMLFormElement): void {
  for (const control of element.querySelectorAll<HTMLInputElement>('.field :disabled')) {
    control.disabled = false;
  }
}

function isChanged(runtime: FormRuntime): boolean {
  return runtime.form.controls().some((control) => control.value !== control.initial);
}
