import { publishedSchema } from '../../model/published-schema.ts';
import type { Io } from '../ports.ts';

export function schema(io: Io): number {
  io.stdout.write(publishedSchema(io.asset('schemas/fiche.schema.json')));
  return 0;
}
