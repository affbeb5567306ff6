import type { Route } from '../router.ts';
import { cartRoutes } from './cart-api.ts';
import { guideRoutes } from './guide-api.ts';
import { itemRoutes } from './items-api.ts';
import { orderRoutes } from './order-api.ts';
import { producerRoutes } from './producer-api.ts';
import { shelfRoutes } from './shelves-api.ts';
import { wishlistRoutes } from './wishlist-api.ts';

/** The Service Catalog API (doc:api-reference/rest-apis/c_ServiceCatalogAPI). */
export const catalogRoutes: readonly Route[] = [
  ...shelfRoutes,
  ...itemRoutes,
  ...orderRoutes,
  ...cartRoutes,
  ...wishlistRoutes,
  ...guideRoutes,
  ...producerRoutes,
];
