package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one full ladder takes: four stages of a position under Binance's twelve bitcoin tiers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LadderBenchmark {

    private static final String[] FLOORS = {"0", "50000", "600000", "3000000", "12000000", "70000000", "100000000", "230000000", "480000000",
        "600000000", "800000000", "1200000000"};
    private static final String[] RATES = {"0.004", "0.005", "0.0065", "0.01", "0.02", "0.025", "0.05", "0.1", "0.125", "0.15", "0.25", "0.5"};

    private final BigDecimal price = new BigDecimal("60000");
    private final Position position = Position.leveraged(Side.LONG, new BigDecimal("250000"), BigDecimal.TEN, price);
    private final MarginSystem system = tiered();

    @Benchmark
    public Ladder tieredLadder() {
        return Ladder.of(system, position, price);
    }

    @Benchmark
    public Assessment tieredAssessment() {
        return Assessment.of(system, position, price);
    }

    private static MarginSystem tiered() {
        SortedMap<BigDecimal, BigDecimal> table = new TreeMap<>();
        for (int i = 0; i < FLOORS.length; i++) {
            table.put(new BigDecimal(FLOORS[i]), new BigDecimal(RATES[i]));
        }
        List<Stage> stages = List.of(Stage.at(StageName.WARNING, new BigDecimal("3")), Stage.at(StageName.MARGIN_CALL, new BigDecimal("1.5")),
            Stage.at(StageName.LIQUIDATION, BigDecimal.ONE));
        Maintenance maintenance = new Maintenance.Table(Tiers.withDeductions(table), Basis.MARK, BigDecimal.ZERO);
        return Futures.linear(maintenance, new Terms(stages, Tick.of(new BigDecimal("0.1")), Gauge.MARGIN_RATIO));
    }
}
