import { asText } from './values.ts';

let readError: (error: ServiceError) => ServiceErrorParts;

export interface ServiceErrorParts {
  readonly status: number;
  readonly message: string;
  readonly detail: string;
}

/** An error that a Scripted REST resource answers with. The one class that `@servicenow/glide/sn_ws_err` declares. */
export class ServiceError {
  #status = 500;
  #message = '';
  #detail = '';

  setStatus(code: unknown): this {
    this.#status = typeof code === 'number' ? code : 0;
    return this;
  }

  setMessage(message: unknown): this {
    this.#message = asText(message);
    return this;
  }

  setDetail(detail: unknown): this {
    this.#detail = asText(detail);
    return this;
  }

  static {
    readError = (error) => ({
      status: error.#status,
      message: error.#message,
      detail: error.#detail,
    });
  }
}

/** What the engine answers for the error. */
export function partsOf(error: ServiceError): ServiceErrorParts {
  return readError(error);
}

function errorClass(status: number): unknown {
  return class extends ServiceError {
    constructor(message?: unknown) {
      super();
      this.setStatus(status).setMessage(message);
    }
  };
}

/** Global `sn_ws_err` of scripts. Modules import only `ServiceError`, because the typings export only that. */
export const webServiceErrors = {
  ServiceError,
  BadRequestError: errorClass(400),
  NotFoundError: errorClass(404),
  NotAcceptableError: errorClass(406),
  ConflictError: errorClass(409),
  UnsupportedMediaTypeError: errorClass(415),
};
