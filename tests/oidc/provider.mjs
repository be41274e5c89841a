// A real OpenID Connect provider on this machine, for one test: its account names are whatever is typed.
//
//   node tests/oidc/provider.mjs CLIENT_ID CLIENT_SECRET REDIRECT_URI
//
// Says its issuer on one line, and ends when its standard input does.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [client_id, client_secret, redirect_uri] = process.argv.slice(2);
// What the library has to say about its development defaults is no answer to anybody.
console.warn = console.info = () => {};

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id, client_secret, redirect_uris: [redirect_uri] }],
    cookies: { keys: ['for tests only'] },
    claims: { openid: ['sub', 'email', 'email_verified'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    // Everybody there has the address of the officer who was invited: it must count for nothing.
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: 'officer@example.org', email_verified: true }),
    }),
  });
  // What goes wrong inside is told beside the test's own failure.
  provider.on('server_error', (_, error) => console.error(error));
  server.on('request', provider.callback());
  process.stdout.write(`${issuer}\n`);
});
process.stdin.on('end', () => process.exit(0)).resume();
