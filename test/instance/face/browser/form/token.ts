let token = '';

/** CSRF token of the session (`g_ck`), which requests of scripts carry. */
export function sessionToken(): string {
  return token;
}

export function keepToken(value: string): void {
  token = value;
}
