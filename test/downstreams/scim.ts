import { once } from 'node:events';
import { createServer } from 'node:http';
import { randomBytes } from 'node:crypto';
import express, { type Request } from 'express';
import SCIMMYRouters from 'scimmy-routers';
import { cursorPaging } from './scim-cursor.ts';
import { createFaults, type ScimFaults } from './scim-faults.ts';
import {
  addGroup,
  addMember,
  addUser,
  declareResources,
  type NewUser,
  removeMember,
  type ScimRecord,
  type ScimStore,
} from './scim-store.ts';

export interface ScimOptions {
  /** Default: a free port. */
  readonly port?: number;
  /** Default: made up. */
  readonly token?: string;
  /** `cursor` speaks RFC 9865 as well; default `index`. */
  readonly paging?: 'index' | 'cursor';
}

/** A real SCIM 2.0 server (scimmy on express 4) on loopback, with data and faults under the test's control. */
export interface ScimServer {
  readonly url: string;
  readonly token: string;
  /** By id; records may be changed with `set`, as somebody would in the application itself. */
  readonly users: Map<string, ScimRecord>;
  readonly groups: Map<string, ScimRecord>;
  readonly faults: ScimFaults;
  /** Method and path with query of every request so far. */
  readonly requests: { readonly method: string; readonly path: string }[];
  /** These four answer or take ids. */
  addUser(user: NewUser): string;
  addGroup(displayName: string, memberIds: readonly string[]): string;
  addMember(groupId: string, memberId: string): void;
  removeMember(groupId: string, memberId: string): void;
  stop(): Promise<void>;
}

export async function startScim(options: ScimOptions = {}): Promise<ScimServer> {
  declareResources();
  const token = options.token ?? randomBytes(18).toString('base64url');
  const store: ScimStore = { users: new Map(), groups: new Map() };
  const requests: ScimServer['requests'] = [];
  const { faults, handler } = createFaults();
  const app = express();
  app.use((request, _, next) => {
    requests.push({ method: request.method, path: request.url ?? '' });
    next();
  });
  app.use(handler);
  if (options.paging === 'cursor') app.use(cursorPaging);
  app.use('/scim/v2', routes(store, token));
  const server = createServer(app).listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    ...store,
    ...{ url: `http://127.0.0.1:${port ?? 0}/scim/v2`, token, faults, requests },
    addUser: (user) => addUser(store, user),
    addGroup: (displayName, memberIds) => addGroup(store, displayName, memberIds),
    addMember: (groupId, memberId) => {
      addMember(store, groupId, memberId);
    },
    removeMember: (groupId, memberId) => {
      removeMember(store, groupId, memberId);
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function routes(store: ScimStore, token: string): SCIMMYRouters {
  return new SCIMMYRouters({
    type: 'bearer',
    baseUri: () => '',
    context: () => store,
    handler: (request: Request) => {
      if (request.header('authorization') !== `Bearer ${token}`) throw new Error('Unknown token');
      return 'rescind';
    },
  });
}
