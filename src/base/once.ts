/** What `make` gives for a key, made when it is first asked and kept as long as the key lives. */
export function once<Key extends WeakKey, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

/** Long work that lets other work come between at each `yield`, and gives its result at last. */
export type Steps<Value = void> = Generator<void, Value>;

/** As `once`, of long work: `of` does it at a stretch, `steps` bit by bit; whoever is first to end keeps it for both. */
export function onceInSteps<Key extends WeakKey, Value>(
  make: (key: Key) => Steps<Value>,
): { readonly of: (key: Key) => Value; readonly steps: (key: Key) => Steps } {
  const made = new WeakMap<Key, { readonly value: Value }>();
  const finish = function* (key: Key): Steps<Value> {
    const value = made.get(key)?.value ?? (yield* make(key));
    const kept = made.get(key) ?? { value };
    made.set(key, kept);
    return kept.value;
  };
  return {
    of: (key) => atOnce(finish(key)),
    steps: function* (key) {
      yield* finish(key);
    },
  };
}

/** Does long work at a stretch. */
export function atOnce<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
