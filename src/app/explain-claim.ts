export { explainClaim } from '../text/claims/explain.ts';
