/** Which of the axes of a fiche a place of it counts for. */
import type { Axis } from '../model/axis.ts';
import type { Criteria } from '../model/criterion.ts';
import { ancestorsOf, fieldAtPointer } from '../model/fields.ts';
import type { Phase } from '../model/phase.ts';
import { REQUIREMENTS, requirementAxis } from '../model/requirements.ts';

/** That of what is asked there, or around it. */
export function axisAt(pointer: string, phase: Phase, criteria: Criteria): Axis {
  const field = fieldAtPointer(pointer);
  const around = field === undefined ? [] : [field, ...ancestorsOf(field)].map(({ path }) => path.replace(/\[\]$/, ''));
  const near = around.flatMap((path) => REQUIREMENTS.filter((one) => isWithinPath(one.field.path, path)));
  const asked = near[0];
  return asked === undefined ? 'transverse' : requirementAxis(asked, phase, criteria);
}

function isWithinPath(path: string, holder: string): boolean {
  return path === holder || path.startsWith(`${holder}.`);
}
