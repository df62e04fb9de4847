// npm's oidc-provider behind a thin SMART wrapper: `node oidc.mjs REDIRECT_URI JWK`, the public key being that of the client `signed`.
// The wrapper adds what SMART adds: the discovery document, launch context in the token answer, a FHIR read with the token.
// It serves one patient, to a token of any kind. It agrees for the user at once; everything else is oidc-provider's own.
import http from 'node:http';
import { Provider } from 'oidc-provider';

const [redirectUri, jwk] = process.argv.slice(2);
const server = http.createServer();
server.listen(0, '127.0.0.1', () => {
  const origin = `http://127.0.0.1:${server.address().port}`;
  const scopes = ['openid', 'offline_access', 'fhirUser', 'launch/patient', 'patient/Patient.rs', 'system/Patient.rs'];
  const common = { redirect_uris: [redirectUri], response_types: ['code'], id_token_signed_response_alg: 'RS256' };
  const grants = ['authorization_code', 'refresh_token'];
  const provider = new Provider(origin, {
    clients: [
      { ...common, client_id: 'public', grant_types: grants, token_endpoint_auth_method: 'none' },
      { ...common, client_id: 'secret', client_secret: 'p@ss word%+', grant_types: grants, token_endpoint_auth_method: 'client_secret_basic' },
      {
        ...common, client_id: 'signed', grant_types: [...grants, 'client_credentials'], token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'ES384', jwks: { keys: [JSON.parse(jwk)] },
      },
    ],
    scopes,
    claims: { openid: ['sub'], fhirUser: ['fhirUser'] },
    conformIdTokenClaims: false,
    enabledJWA: { clientAuthSigningAlgValues: ['ES384', 'RS384'] },
    extraParams: ['aud', 'launch'],
    features: { devInteractions: { enabled: false }, revocation: { enabled: true }, introspection: { enabled: true }, clientCredentials: { enabled: true } },
    pkce: { required: () => true },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, fhirUser: 'Practitioner/dr1' }) }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    issueRefreshToken: (_, client, code) => client.grantTypeAllowed('refresh_token') && code.scopes.has('offline_access'),
    rotateRefreshToken: () => true,
  });

  provider.use(async (ctx, next) => {
    await next();
    const path = ctx.path;
    if (path === '/token' && ctx.status === 200 && ctx.body?.access_token) {
      ctx.body = { ...ctx.body, patient: 'p1' };
    } else if (path === '/fhir/.well-known/smart-configuration') {
      ctx.status = 200;
      ctx.body = {
        issuer: origin, jwks_uri: `${origin}/jwks`, authorization_endpoint: `${origin}/auth`, token_endpoint: `${origin}/token`,
        revocation_endpoint: `${origin}/token/revocation`, introspection_endpoint: `${origin}/token/introspection`,
        grant_types_supported: ['authorization_code', 'client_credentials'], code_challenge_methods_supported: ['S256'],
        capabilities: ['launch-standalone', 'client-public', 'client-confidential-symmetric', 'client-confidential-asymmetric',
          'sso-openid-connect', 'context-standalone-patient', 'permission-offline', 'permission-patient', 'permission-v2'],
      };
    } else if (path === '/fhir/Patient/p1' || path === '/fhir/Patient') {
      const text = ctx.get('authorization').replace(/^Bearer /, '');
      const token = await provider.AccessToken.find(text) ?? await provider.ClientCredentials.find(text);
      const patient = { resourceType: 'Patient', id: 'p1' };
      ctx.status = token?.isValid ? 200 : 401;
      ctx.body = !token?.isValid ? {} : path.endsWith('p1') ? patient : { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: patient }] };
    } else if (path.startsWith('/interaction/')) {
      const { prompt, params, session, grantId } = await provider.interactionDetails(ctx.req, ctx.res);
      if (prompt.name === 'login') {
        return provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: 'dr1' } }, {});
      }
      const grant = grantId ? await provider.Grant.find(grantId) : new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
      grant.addOIDCScope(params.scope);
      return provider.interactionFinished(ctx.req, ctx.res, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true });
    }
  });
  server.on('request', provider.callback());
  console.log(`oidc: ${origin}/fhir`);
});
