import { orderUrl } from './catalog-answers.ts';
import { callCatalog, type Answer } from './catalog-api.ts';

/** Taking out of the cart, and ordering what is in it. */

const data = document.querySelector('#cart-data');
const { token = '' } = JSON.parse(data?.textContent ?? '{}') as { readonly token?: string };

let busy = false;

addEventListener('pageshow', () => {
  busy = false; // back to a page that was kept
});
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-remove]')) {
  button.addEventListener('click', () => {
    void act(
      () => callCatalog(token, 'DELETE', `cart/${button.dataset['remove'] ?? ''}`),
      () => location.href,
    );
  });
}
document.querySelector('#submit-order')?.addEventListener('click', () => {
  void act(
    () => callCatalog(token, 'POST', 'cart/submit_order'),
    (answer) => orderUrl(answer) ?? location.href,
  );
});

async function act(
  ask: () => Promise<Answer>,
  next: (result: Readonly<Record<string, unknown>>) => string,
): Promise<void> {
  if (busy) return; // a double click orders once
  busy = true;
  const outcome = await ask();
  if (outcome.ok) {
    location.assign(next(outcome.result));
    return;
  }
  busy = false;
  const box = document.createElement('div');
  box.className = 'message error';
  box.textContent = outcome.problem;
  document.querySelector('#messages')?.replaceChildren(box);
}
