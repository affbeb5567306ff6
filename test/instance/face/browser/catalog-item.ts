import type { FormScript } from '../form-script.ts';
import { callCatalog } from './catalog-api.ts';
import { FormRuntime } from './form/form-runtime.ts';
import { MultiRow } from './form/multi-row.ts';

/** The order form of a catalog item: scripts, policies, then the order over the Service Catalog API. */

const form = document.querySelector<HTMLFormElement>('#glide-form');
const data = document.querySelector('#form-script');
if (form && data) run(form, JSON.parse(data.textContent) as FormScript);

function run(element: HTMLFormElement, script: FormScript): void {
  const runtime = new FormRuntime(script, element, () => {
    element.requestSubmit(element.querySelector<HTMLButtonElement>('#submit_button'));
  });
  for (const block of element.querySelectorAll<HTMLElement>('.multi-row')) new MultiRow(block);
  let busy = false;
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = event.submitter as HTMLButtonElement | null;
    if (busy || !runtime.maySubmit(button?.id ?? '')) return;
    busy = true;
    void send(element, script, runtime, button?.dataset['cart'] === 'true').finally(() => {
      busy = false;
    });
  });
  runtime.start();
}

async function send(
  element: HTMLFormElement,
  script: FormScript,
  runtime: FormRuntime,
  intoCart: boolean,
): Promise<void> {
  const isProducer = element.querySelector('.order-box')?.getAttribute('data-kind') === 'producer';
  const action = isProducer ? 'submit_producer' : intoCart ? 'add_to_cart' : 'order_now';
  const quantity = element.querySelector<HTMLSelectElement>('#quantity')?.value ?? '1';
  const answer = await callCatalog(script.token, 'POST', `items/${script.sysId}/${action}`, {
    sysparm_quantity: quantity,
    variables: answersOf(runtime),
  });
  if (!answer.ok) {
    runtime.form.clearMessages();
    runtime.form.addErrorMessage(answer.problem);
    document.querySelector('#messages')?.scrollIntoView({ block: 'nearest' });
    return;
  }
  location.assign(nextPage(answer.result, intoCart, isProducer));
}

/** Variables by name; those without a name cannot be sent. */
function answersOf(runtime: FormRuntime): Record<string, string> {
  return Object.fromEntries(
    runtime.form
      .controls()
      .filter((control) => !control.name.startsWith('IO:'))
      .map((control) => [control.name, control.value]),
  );
}

function nextPage(
  result: Readonly<Record<string, unknown>>,
  intoCart: boolean,
  isProducer: boolean,
): string {
  const id = typeof result['sys_id'] === 'string' ? result['sys_id'] : '';
  if (intoCart) return '/com.glideapp.servicecatalog_cart_view.do';
  if (isProducer) {
    const table = typeof result['table'] === 'string' ? result['table'] : 'task';
    return `/${table}.do?sys_id=${id}`;
  }
  return `/com.glideapp.servicecatalog_checkout_view_v2.do?v=1&sysparm_sys_id=${id}`;
}
