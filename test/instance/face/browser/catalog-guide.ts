import type { FormScript } from '../form-script.ts';
import { answersOf, complain, orderUrl } from './catalog-answers.ts';
import { callCatalog } from './catalog-api.ts';
import { FormRuntime } from './form/form-runtime.ts';
import { MultiRow } from './form/multi-row.ts';

/** An order guide: its own questions, then one form for each item that the answers bring, then the order. */

interface ItemPart {
  readonly section: HTMLElement;
  readonly runtime: FormRuntime;
}

const form = document.querySelector<HTMLFormElement>('#glide-form');
const data = document.querySelector('#form-script');
if (form && data) run(form, JSON.parse(data.textContent) as FormScript);

function run(element: HTMLFormElement, script: FormScript): void {
  const runtime = new FormRuntime(script, element, () => {
    element.requestSubmit();
  });
  for (const block of element.querySelectorAll<HTMLElement>('.multi-row'))
    new MultiRow(block, runtime.form);
  const place = document.querySelector<HTMLElement>('#guide-items');
  const order = document.querySelector<HTMLButtonElement>('#order_guide');
  let parts: ItemPart[] = [];
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!place || !runtime.maySubmit('submit_button')) return;
    void chosenItems(script, runtime).then((markup) => {
      place.innerHTML = markup;
      parts = [...place.querySelectorAll<HTMLElement>('.guide-item')].flatMap(partOf);
      if (order) order.hidden = parts.length === 0;
      element.querySelector('#submit_button')?.classList.toggle('primary', parts.length === 0);
      place.querySelector('h2')?.scrollIntoView({ block: 'nearest' });
    });
  });
  let busy = false;
  order?.addEventListener('click', () => {
    if (busy) return; // a double click orders once
    busy = true;
    void checkOut(script, runtime, parts).then((isSent) => {
      busy = isSent;
    });
  });
  addEventListener('pageshow', () => {
    busy = false; // back to a page that was kept
  });
  runtime.start();
}

/** The second step as HTML, or why there is none. */
async function chosenItems(script: FormScript, runtime: FormRuntime): Promise<string> {
  runtime.form.clearMessages();
  try {
    const response = await fetch(`/order_guide_items.do?sysparm_id=${script.sysId}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ variables: answersOf(runtime) }),
    });
    if (response.ok) return await response.text();
    const { error } = (await response.json()) as { readonly error?: { readonly message?: string } };
    complain(runtime, error?.message ?? 'The items could not be found out.');
  } catch {
    complain(runtime, 'The instance cannot be reached. Nothing was ordered.');
  }
  return '';
}

function partOf(section: HTMLElement): ItemPart[] {
  const form = section.querySelector('form');
  const [script, answers] = [...section.querySelectorAll(':scope > script')].map(
    (element) => JSON.parse(element.textContent) as unknown,
  );
  if (!form || !script) return [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  const runtime = new FormRuntime(script as FormScript, form, () => undefined);
  for (const block of form.querySelectorAll<HTMLElement>('.multi-row'))
    new MultiRow(block, runtime.form);
  for (const [name, value] of Object.entries(answers as Record<string, string>)) {
    runtime.form.setValue(name, value);
  }
  section.querySelector('.guide-choice')?.addEventListener('change', (event) => {
    form.hidden = !(event.target as HTMLInputElement).checked;
  });
  runtime.start();
  return [{ section, runtime }];
}

async function checkOut(
  script: FormScript,
  guide: FormRuntime,
  parts: readonly ItemPart[],
): Promise<boolean> {
  const wanted = parts.filter(({ section }) => section.querySelector('.guide-choice:checked'));
  if (wanted.length === 0) {
    complain(guide, 'Choose at least one item.');
    return false;
  }
  if (!wanted.every(({ runtime }) => runtime.maySubmit(''))) return false;
  const answer = await callCatalog(script.token, 'POST', `items/${script.sysId}/checkout_guide`, {
    items: wanted.map(({ section, runtime }) => ({
      sys_id: section.dataset['item'],
      sysparm_quantity: section.dataset['quantity'],
      variables: answersOf(runtime),
    })),
  });
  if (!answer.ok) {
    complain(guide, answer.problem);
    return false;
  }
  location.assign(orderUrl(answer.result) ?? '/com.glideapp.servicecatalog_cart_view.do');
  return true;
}
