import highs from 'highs';

/** The package types its ES module as CommonJS, so that TypeScript looks for the loader one level too deep. */
const loadHighs = highs as unknown as typeof highs.default;

/** A linear constraint over variables that are not negative. */
export interface Row {
  readonly terms: readonly (readonly [variable: string, factor: number])[];
  readonly sense: '<=' | '>=' | '=';
  readonly value: number;
}

/** Tells whether constraints can hold together. */
export type IsFeasible = (rows: readonly Row[]) => boolean;

let loaded: ReturnType<typeof loadHighs> | null = null;

/**
 * Loads HiGHS, compiled to WebAssembly, once a process. Systems that were asked before are answered from memory. HiGHS is
 * deterministic for one thread; presolve is off because the systems are far too small to need it.
 */
export async function loadSolver(): Promise<IsFeasible> {
  loaded ??= loadHighs();
  const solver = await loaded;
  const known = new Map<string, boolean>();
  return (rows) => {
    const problem = toLp(rows);
    const answer = known.get(problem);
    if (answer !== undefined) return answer;
    const { Status } = solver.solve(problem, { output_flag: false, presolve: 'off' });
    const isFeasible = Status !== 'Infeasible';
    known.set(problem, isFeasible);
    return isFeasible;
  };
}

/** The constraints in the CPLEX LP format, with variables renamed x0, x1, ... in the order of their first use. */
function toLp(rows: readonly Row[]): string {
  const names = new Map<string, string>();
  const nameOf = (variable: string): string => {
    const name = names.get(variable) ?? `x${names.size}`;
    names.set(variable, name);
    return name;
  };
  const lines = rows.map(({ terms, sense, value }, at) => {
    const sum = terms.map(([variable, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${nameOf(variable)}`);
    return ` c${at}: ${sum.join(' ')} ${sense} ${value}`;
  });
  return ['Minimize', ' cost: 0 x0', 'Subject To', ...lines, 'End', ''].join('\n');
}
