import type { Reply } from '../../http/messages.ts';
import type { Visit } from '../visit.ts';
import { cartPage } from './cart-page.ts';
import { catalogHome } from './catalog-home.ts';
import { dependentAnswers } from './dependent-answers.ts';
import { guideStep } from './guide-step.ts';
import { itemPage } from './item-page.ts';
import { orderPage } from './order-page.ts';

/** The pages of the service catalog. */
export function catalogPages(visit: Visit): Reply | undefined {
  return (
    guideStep(visit) ??
    dependentAnswers(visit) ??
    itemPage(visit) ??
    catalogHome(visit) ??
    cartPage(visit) ??
    orderPage(visit)
  );
}
