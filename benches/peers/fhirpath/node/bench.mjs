// Times one expression on one file: node bench.mjs LIBRARY FILE EXPRESSION ROUNDS SECONDS
// Prints the number of results and then, a line a round, evaluations per second of processor time.
import { readFileSync } from 'node:fs';

const [library, file, expression, rounds, seconds] = process.argv.slice(2);
const resource = JSON.parse(readFileSync(file, 'utf8'));

async function fhirpathJs() {
  const fhirpath = (await import('fhirpath')).default;
  const model = (await import('fhirpath/fhir-context/r4/index.js')).default;
  const compiled = fhirpath.compile(expression, model);
  return () => compiled(resource);
}

async function medplum() {
  const { parseFhirPath, toTypedValue } = await import('@medplum/core');
  const compiled = parseFhirPath(expression);
  return () => compiled.eval({ variables: {} }, [toTypedValue(resource)]);
}

const evaluate = await (library === 'fhirpath.js' ? fhirpathJs() : medplum());
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
console.log(JSON.stringify(evaluate().map((item) => item?.value ?? item).slice(0, 3)), evaluate().length);
for (let round = -1; round < Number(rounds); round++) {
  const start = processor();
  let count = 0;
  do {
    for (let i = 0; i < 10; i++) evaluate();
    count += 10;
  } while (processor() - start < Number(seconds));
  // The first round warms the compiler of the engine.
  if (round >= 0) console.log(count / (processor() - start));
}
