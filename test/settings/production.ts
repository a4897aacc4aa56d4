/** Settings that a production starts with, for tests to spoil. */
export const production = {
  MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111',
  MICROSOFT_APP_TENANT_ID: 'aaaaaaaa-0000-4000-8000-000000000001',
  MICROSOFT_APP_PASSWORD: 'only-for-a-test',
  PUBLIC_URL: 'https://sip.example',
  DATABASE_URL: 'postgres://sip:word@127.0.0.1/sip',
  MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  KEYS_DIR: '/keys',
} as const;
