package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A requirement that jumps: each line counts from its own floor up to the next one.
 *
 * <p>Support may cross it more than once, so that the stage met first depends on where you start from.
 */
record Stepped(List<Step> steps) implements Requirement {

    /** A line, the tier it stands for, and the coordinate from which it counts. */
    record Step(BigDecimal from, Line line, Tier tier) {
    }

    static Stepped of(Tiers tiers, BigDecimal quantity) {
        return new Stepped(tiers.list().stream()
            .map(tier -> new Step(Exact.divide(tier.floor(), quantity), tier.line(quantity), tier))
            .toList());
    }

    @Override
    public BigDecimal at(BigDecimal x) {
        return stepAt(x).line().at(x);
    }

    @Override
    public List<Line> lines() {
        return steps.stream().map(Step::line).toList();
    }

    @Override
    public Optional<Tier> tierAt(BigDecimal x) {
        return Optional.of(stepAt(x).tier());
    }

    @Override
    public Requirement plus(Line more) {
        return new Stepped(steps.stream().map(step -> new Step(step.from(), step.line().plus(more), step.tier())).toList());
    }

    @Override
    public Requirement times(BigDecimal factor) {
        return new Stepped(steps.stream().map(step -> new Step(step.from(), step.line().times(factor), step.tier())).toList());
    }

    @Override
    public List<Span> below(Line support) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Optional<BigDecimal> end = i + 1 < steps.size() ? Optional.of(steps.get(i + 1).from()) : Optional.empty();
            Step step = steps.get(i);
            new Span(step.from(), end).where(support.minus(step.line())).ifPresent(span -> join(spans, span, support, step));
        }
        return List.copyOf(spans);
    }

    /** A stretch that goes on across an edge is one stretch, unless the edge itself, which belongs to the upper step, is not held. */
    private static void join(List<Span> spans, Span next, Line support, Step step) {
        int last = spans.size() - 1;
        boolean touches = last >= 0 && spans.get(last).to().filter(end -> end.compareTo(next.from()) == 0).isPresent();
        if (touches && support.at(next.from()).compareTo(step.line().at(next.from())) > 0) {
            spans.set(last, new Span(spans.get(last).from(), next.to()));
        } else {
            spans.add(next);
        }
    }

    private Step stepAt(BigDecimal x) {
        Step found = steps.get(0);
        for (Step step : steps) {
            if (step.from().compareTo(x) <= 0) {
                found = step;
            }
        }
        return found;
    }
}
