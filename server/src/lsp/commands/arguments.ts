import { RULE_IDS, type RuleId } from '../../core/index.js';
import { checkedPosition, checkedRange, InvalidParams } from '../params.js';
import {
  EDIT_NAMES,
  PLACES,
  type CommandTarget,
  type PinTarget,
  type StructuralEditTarget,
  type SuppressTarget,
} from '../protocol.js';

/*
 * The argument of a command is what some client sent; see params.ts.
 */

/** The only argument. @throws InvalidParams */
export function targetOf(args: unknown): CommandTarget {
  const target = (Array.isArray(args) ? args[0] : undefined) as Partial<CommandTarget> | null | undefined;
  if (typeof target?.uri !== 'string') throw new InvalidParams('the argument must be an object with a uri');
  return { ...target, uri: target.uri };
}

/** @throws InvalidParams */
export function structuralEditTargetOf(value: CommandTarget): StructuralEditTarget {
  const { range, edit, target, place } = value as CommandTarget & Record<keyof StructuralEditTarget, unknown>;
  const { uri } = value;
  const name = oneOf(EDIT_NAMES, edit, 'edit');
  const checked = { uri, range: checkedRange(range), edit: name };
  if (name !== 'move') return checked;
  return { ...checked, target: checkedPosition(target), place: oneOf(PLACES, place, 'place') };
}

/** @throws InvalidParams */
export function pinTargetOf(value: CommandTarget): PinTarget {
  const { kind = 'keep', number } = value as CommandTarget & Record<keyof PinTarget, unknown>;
  const checked: PinTarget = {
    uri: value.uri,
    position: checkedPosition(value.position),
    kind: oneOf(['keep', 'start'] as const, kind, 'kind'),
  };
  if (number === undefined) return checked;
  if (!Number.isInteger(number) || Number(number) < 1 || Number(number) > MAX_NUMBER) {
    throw new InvalidParams(`number must be a whole number from 1 to ${MAX_NUMBER}`);
  }
  return { ...checked, number: Number(number) };
}

/** What `suppress` and `unsuppress` are about. */
export type CheckedSuppressTarget = SuppressTarget & { readonly rule?: RuleId };

/** @throws InvalidParams */
export function suppressTargetOf(value: CommandTarget): CheckedSuppressTarget {
  const { where, rule } = value as CommandTarget & Record<keyof SuppressTarget, unknown>;
  const place = oneOf(['place', 'document', 'workspace'] as const, where, 'where');
  const checked: CheckedSuppressTarget = { uri: value.uri, where: place };
  if (rule === undefined && place === 'workspace') throw new InvalidParams('rule must be one of the rules');
  return {
    ...checked,
    ...(rule === undefined ? {} : { rule: oneOf(RULE_IDS, rule, 'rule') }),
    ...(place === 'place' ? { position: checkedPosition(value.position) } : {}),
  };
}

/** The largest number that markers are written with. */
const MAX_NUMBER = 9999;

function oneOf<T extends string>(allowed: readonly T[], value: unknown, name: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new InvalidParams(`${name} must be one of ${allowed.join(' ')}`);
  return found;
}
