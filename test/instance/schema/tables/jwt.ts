import { bool, int, ref, text, typed, type TableSpec } from '../columns.ts';

const name = text(255, { display: true });

/** What the JWT bearer grant is set up with (doc:configure-an-oauth-jwt-bearer-grant). */
export const jwtTables: readonly TableSpec[] = [
  {
    name: 'sys_certificate',
    label: 'X.509 Certificate',
    access: '',
    columns: {
      name,
      format: text(40, { defaultValue: 'pem' }),
      type: text(40),
      active: bool(true),
      pem_certificate: text(8000, { label: 'PEM Certificate' }),
    },
  },
  {
    name: 'oauth_jwt',
    label: 'OAuth JWT',
    extends: 'oauth_entity',
    access: '',
    columns: {
      user_field: text(80),
      enable_jti_verification: bool(true, { label: 'Enable JTI Verification' }),
      jti_claim: text(40, { label: 'JTI Claim', defaultValue: 'jti' }),
      clock_skew: int({ defaultValue: '300' }),
      jwks_url: text(1024, { label: 'JWKS URL' }),
      jwks_cache_lifespan: int({ label: 'JWKS cache lifespan', defaultValue: '720' }),
    },
  },
  {
    name: 'jwt_verifier_map',
    label: 'JWT Verifier Map',
    access: '',
    indexes: ['oauth_jwt'],
    columns: {
      name,
      oauth_jwt: ref('oauth_jwt', { label: 'OAuth JWT' }),
      kid: text(255),
      sys_certificate: ref('sys_certificate'),
      shared_key: typed('password2', { maxLength: 255 }),
    },
  },
];
