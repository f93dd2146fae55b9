package org.roomforerror.window;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.roomforerror.TheContent;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;

/** What the response window costs: the simulation of a day by the minute, the table of all tapes, one replay, one closed form. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WindowBenchmark {

    private final Simulation walks = new Simulation(new Course(0, 0.05, 0, 0.0064, Side.LONG, Jumps.NONE), 24, 1440);
    private final Simulation jumps = new Simulation(new Course(0.02, 0.08, 0, 0.0064, Side.LONG, new Jumps(50, 0, 0.05)), 24, 1440);
    private final FirstPassage passage = new FirstPassage(0.05, 1e-5, 0.0064);
    private final List<Windows.Case> cases = new ArrayList<>();
    private List<Tape> tapes;
    private RuleBook futures;
    private long seed;

    @Setup
    public void read() {
        tapes = TheContent.WORLD.tapes().all();
        RuleBooks books = TheContent.WORLD.systems();
        futures = books.find("isolated-futures").orElseThrow();
        for (RuleBook book : books.all()) {
            if (book.kind() == Kind.LINEAR_FUTURES) {
                book.kind().sides().forEach(side -> cases.add(new Windows.Case(book.id() + side, book.name(), book.system(), side,
                        tenTimes(side), Optional.empty())));
            }
        }
    }

    /** 10,000 paths of 1,440 steps. */
    @Benchmark
    public Simulated simulationWithoutJumps() {
        return walks.run(10_000, seed++);
    }

    /** 10,000 paths of 1,440 steps, a jump a week. */
    @Benchmark
    public Simulated simulationWithJumps() {
        return jumps.run(10_000, seed++);
    }

    /** Every tape in every rule book of linear futures, long and short. */
    @Benchmark
    public Windows windowsTable() {
        return Windows.of(tapes, cases);
    }

    /** Three days by the hour, each hour assessed twice. */
    @Benchmark
    public Replay oneReplay() {
        return Replay.of(futures.system(), tenTimes(Side.SHORT), tapes.get(0), 0);
    }

    /** The median of a first passage, found by halving. */
    @Benchmark
    public double medianOfAPassage() {
        return passage.median().orElseThrow();
    }

    private static Opening tenTimes(Side side) {
        return Opening.leveraged(Kind.LINEAR_FUTURES, side, new BigDecimal("1000"), BigDecimal.TEN);
    }
}
