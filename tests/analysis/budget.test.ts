import { describe, expect, it } from 'vitest';
import { Budget } from '../../src/analysis/budget.ts';

describe('the steps of a file', () => {
  it('are given in full while half of them are left, then ever fewer, then none', () => {
    const budget = new Budget(1000);
    expect([budget.getLimit('identity'), budget.getLimit('value'), budget.getLimit('deep')]).toEqual([300, 1500, 1500]);
    budget.spend(200_000);
    expect(budget.getLimit('value')).toBe(1500);
    const limits = [50_000, 50_000, 50_000, 50_000, 4900].map((steps) => {
      budget.spend(steps);
      return budget.getLimit('value');
    });
    expect(limits).toEqual([1171, 805, 439, 73, 37]);
    budget.spend(4900);
    expect(budget.getLimit('value')).toBe(30);
    budget.spend(1000);
    expect(budget.getLimit('deep')).toBe(0);
  });

  it('are no more for a large bundle than what takes seconds', () => {
    const budget = new Budget(10_000_000);
    budget.spend(800_000);
    expect(budget.getLimit('value')).toBe(0);
  });
});
