/**
 * Cross-entropy of a row of `classes` scores against the right one. The scores give way to the gradient of the loss,
 * times `scale`; what follows them up to `width` becomes 0.
 */
export function softmaxLoss(
  memory: Float32Array,
  at: number,
  classes: number,
  width: number,
  right: number,
  scale: number,
): number {
  let most = -Infinity;
  for (let index = 0; index < classes; index += 1) most = Math.max(most, memory[at + index] ?? 0);
  let sum = 0;
  for (let index = 0; index < classes; index += 1) {
    const power = Math.exp((memory[at + index] ?? 0) - most);
    memory[at + index] = power;
    sum += power;
  }
  const loss = -Math.log(Math.max((memory[at + right] ?? 0) / sum, 1e-9));
  for (let index = 0; index < classes; index += 1)
    memory[at + index] = ((memory[at + index] ?? 0) / sum - (index === right ? 1 : 0)) * scale;
  memory.fill(0, at + classes, at + width);
  return loss;
}
