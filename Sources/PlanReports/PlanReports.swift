import PlanDiff
