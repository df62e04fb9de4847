// What npm's fhirclient does where things go wrong: `node compare.mjs`. Each line is one try at a server on this machine.
import http from 'node:http';
import { createRequire } from 'node:module';

const Client = createRequire(import.meta.url)('fhirclient/lib/Client.js').default;
const now = () => Math.floor(Date.now() / 1000);
const part = value => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A server with a token endpoint that answers as told, and what it was asked. */
async function serve(token, record) {
  const asked = { refreshes: 0, bearers: [] };
  const server = http.createServer((request, response) => {
    const json = (status, body) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/token') {
      asked.refreshes += 1;
      return token(json, response);
    }
    asked.bearers.push(request.headers.authorization);
    return record(json, response);
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  return { asked, origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

const fresh = json => setTimeout(json, 50, 200, { access_token: 't2', token_type: 'Bearer', expires_in: 3600, refresh_token: 'r2' });
const patient = json => json(200, { resourceType: 'Patient', id: 'p1' });

/** A session of one login; clients of the same login share the storage, not the object. */
function login(origin, token = {}, expiresAt = now() - 60) {
  const storage = new Map();
  const environment = {
    options: {}, btoa, atob,
    getStorage: () => ({
      get: async key => storage.get(key),
      set: async (key, value) => storage.set(key, structuredClone(value)),
      unset: async key => storage.delete(key),
    }),
  };
  const state = {
    key: 'k', serverUrl: `${origin}/fhir`, clientId: 'app', tokenUri: `${origin}/token`, expiresAt,
    tokenResponse: { access_token: 't1', refresh_token: 'r1', scope: 'offline_access patient/*.rs', patient: 'p1', ...token },
  };
  storage.set('SMART_KEY', 'k').set('k', state);
  return { storage, client: () => new Client(environment, structuredClone(state)) };
}

async function attempt(name, token, record, run) {
  const server = await serve(token, record);
  console.log(`${name}: ${await run(server)}`);
  server.close();
}
const quiet = async call => {
  try {
    await call();
    return 'done';
  } catch (error) {
    return `error (${String(error.message).split('\n')[0]})`;
  }
};

await attempt('ten reads of one client object, token expired', fresh, patient, async ({ asked, origin }) => {
  const client = login(origin).client();
  await Promise.all(Array.from({ length: 10 }, () => client.request('Patient/p1')));
  return `${asked.refreshes} refresh`;
});
await attempt('three client objects of one login, token expired', fresh, patient, async ({ asked, origin }) => {
  const session = login(origin);
  await Promise.all([1, 2, 3].map(() => session.client().request('Patient/p1')));
  return `${asked.refreshes} refreshes`;
});
await attempt('connection lost during the refresh', (_, response) => response.socket.destroy(), patient, async ({ origin }) => {
  const session = login(origin);
  const client = session.client();
  await quiet(() => client.refresh());
  return `refresh token ${client.state.tokenResponse.refresh_token ? 'kept' : 'deleted'}`;
});
await attempt('503 with Retry-After: 1 at the refresh', (_, response) => response.writeHead(503, { 'retry-after': '1' }).end(), patient, async ({ asked, origin }) => {
  const client = login(origin).client();
  await quiet(() => client.refresh());
  return `${asked.refreshes} try, refresh token ${client.state.tokenResponse.refresh_token ? 'kept' : 'deleted'}`;
});
await attempt('401 while the clock says valid', fresh, json => json(401, {}), async ({ asked, origin }) => {
  const session = login(origin, {}, now() + 3000);
  await quiet(() => session.client().request('Patient/p1'));
  return `${asked.refreshes} refreshes, session ${session.storage.has('k') ? 'kept' : 'cleared'}`;
});
await attempt('refresh token, and a scope text without offline_access', fresh, patient, async ({ asked, origin }) => {
  const outcome = await quiet(() => login(origin, { scope: 'patient/*.rs' }).client().refresh());
  return `${asked.refreshes} refreshes, ${outcome}`;
});
const forged = `${part({ alg: 'none' })}.${part({ iss: 'https://evil.example', aud: 'other', exp: 1, fhirUser: 'Practitioner/boss' })}.`;
await attempt('id_token: alg none, other issuer and audience, expired', fresh, patient, async ({ origin }) =>
  `user ${login(origin, { id_token: forged }).client().getFhirUser()}`);
await attempt('read of an address of another server', fresh, patient, async ({ asked, origin }) => {
  const home = await serve(fresh, patient);
  await quiet(() => login(home.origin, {}, now() + 3000).client().request(`${origin}/elsewhere`));
  home.close();
  return `the token ${asked.bearers[0] ? 'is sent there' : 'stays'}`;
});
