/** The few parts of express 4 that the SCIM server uses; the package brings no types. */
declare module 'express' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

  function express(): express.Express;
  namespace express {
    interface Request extends IncomingMessage {
      readonly method: string;
      readonly path: string;
      query: Record<string, string | undefined>;
      header(name: string): string | undefined;
    }
    interface Response extends ServerResponse {
      status(code: number): Response;
      set(name: string, value: string): Response;
      type(mime: string): Response;
      send(body: unknown): Response;
    }
    type Next = () => void;
    type Handler = (request: Request, response: Response, next: Next) => void;
    interface Router {
      use(...handlers: Handler[]): void;
    }
    interface Express extends RequestListener {
      use(...handlers: Handler[]): void;
      use(path: string, ...handlers: (Handler | Router)[]): void;
    }
  }
  export = express;
}
