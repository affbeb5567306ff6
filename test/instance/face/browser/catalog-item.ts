import type { FormScript } from '../form-script.ts';
import { answersOf, complain, orderUrl } from './catalog-answers.ts';
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
  for (const block of element.querySelectorAll<HTMLElement>('.multi-row'))
    new MultiRow(block, runtime.form);
  let busy = false;
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = event.submitter as HTMLButtonElement | null;
    if (busy || !runtime.maySubmit(button?.id ?? '')) return;
    busy = true;
    void send(element, script, runtime, button?.dataset['cart'] === 'true').then((isSent) => {
      busy = isSent; // the next page is on its way: a double click orders once
    });
  });
  addEventListener('pageshow', () => {
    busy = false; // back to a page that was kept
  });
  runtime.start();
}

async function send(
  element: HTMLFormElement,
  script: FormScript,
  runtime: FormRuntime,
  intoCart: boolean,
): Promise<boolean> {
  const isProducer = element.querySelector('.order-box')?.getAttribute('data-kind') === 'producer';
  const action = isProducer ? 'submit_producer' : intoCart ? 'add_to_cart' : 'order_now';
  const quantity = element.querySelector<HTMLSelectElement>('#quantity')?.value ?? '1';
  const answer = await callCatalog(script.token, 'POST', `items/${script.sysId}/${action}`, {
    sysparm_quantity: quantity,
    variables: answersOf(runtime),
  });
  if (!answer.ok) {
    complain(runtime, answer.problem);
    return false;
  }
  location.assign(nextPage(answer.result, intoCart, isProducer));
  return true;
}

const CART = '/com.glideapp.servicecatalog_cart_view.do';

/** A record producer says itself where it leads. An order in two steps is in the cart until it is confirmed. */
function nextPage(
  result: Readonly<Record<string, unknown>>,
  intoCart: boolean,
  isProducer: boolean,
): string {
  if (intoCart) return CART;
  if (!isProducer) return orderUrl(result) ?? CART;
  const target = result['redirect_url'];
  return typeof target === 'string' ? `/${target.replace(/^\//, '')}` : '/';
}
