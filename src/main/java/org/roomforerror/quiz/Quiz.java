package org.roomforerror.quiz;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/**
 * The front door of the quiz in one language: starts rounds, takes answers, gives back what was asked. An attempt that was
 * begun in one language can go on in another. Shared between threads.
 */
public final class Quiz {

    private final Locale language;
    private final Supplier<QuestionBanks> banks;
    private final Wording wording;
    private final Misreads misreads;
    private final Answers answers;
    private final Notebook notebook;
    private final Clock clock;

    /**
     * @param banks asked each time, because in development the questions may have changed
     * @param kept  how long after a learner's last answer everything of theirs is kept
     */
    public Quiz(Locale language, Supplier<QuestionBanks> banks, Wording wording, Misreads misreads, Jdbi jdbi, Clock clock, Duration kept) {
        this.language = language;
        this.banks = banks;
        this.wording = wording;
        this.misreads = misreads;
        this.answers = new Answers(jdbi);
        this.notebook = new Notebook(this::bank, jdbi, clock, kept);
        this.clock = clock;
    }

    /** The questions in its language. */
    public QuestionBank bank() {
        return banks.get().in(language);
    }

    public Notebook notebook() {
        return notebook;
    }

    /** The rounds to choose from on the quiz's first page. */
    public List<Round> rounds() {
        return new Rounds(bank(), clock).offered();
    }

    public Optional<Round> round(String path) {
        return new Rounds(bank(), clock).find(path);
    }

    /** Whether the round has anything to ask this learner now. */
    public boolean hasQuestions(Round round, Optional<RandomId> visitor) {
        return !round.chooser().choose(history(visitor), new Random(0)).isEmpty();
    }

    /**
     * Starts a round. The attempt belongs to nobody until its first answer.
     *
     * @param leverage the answer to the optional self-check
     * @return empty if the round has nothing to ask
     */
    public Optional<RandomId> start(Round round, Optional<RandomId> visitor, Optional<LeverageTap> leverage) {
        RandomId attempt = RandomId.fresh();
        Random random = new Random(attempt.uuid().getLeastSignificantBits());
        List<Question> questions = round.chooser().choose(history(visitor), random);
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        List<Item> items = new ArrayList<>();
        for (Question question : questions) {
            items.add(new Item(items.size() + 1, question.id(), random.nextLong()));
        }
        answers.start(attempt, round.path(), items, leverage.map(LeverageTap::id), Instant.now(clock));
        return Optional.of(attempt);
    }

    /** Starts a practice attempt at one question, in a new order and with numbers that this learner has not met in it yet. */
    public RandomId startAgain(Question question, Optional<RandomId> visitor) {
        RandomId attempt = RandomId.fresh();
        Random random = new Random(attempt.uuid().getMostSignificantBits());
        long seed = Instance.unlike(history(visitor), question, random, wording).seed();
        answers.start(attempt, Attempt.PRACTICE, List.of(new Item(1, question.id(), seed)), Optional.empty(), Instant.now(clock));
        return attempt;
    }

    /** The question as it stands in an explainer: everybody sees the same numbers and order, so that the page can be kept. */
    public Optional<Instance> check(String question) {
        return bank().find(question).map(found -> Instance.of(found, checkSeed(found), wording));
    }

    /**
     * Takes the answer to a quick check. A learner has one attempt at each version of a quick check, so that a double
     * click finds the answer stored.
     *
     * @param page    slug of the explainer it stands in
     * @param visitor the learner, if stored
     * @return empty if there is no such question or choice, or if the question has been reworded since it was read
     */
    public Optional<Attempt> answerCheck(String question, String page, Given given, Optional<RandomId> visitor) {
        Optional<Question> found = check(question).filter(instance -> given.answers(asked(instance))).map(Instance::question)
                .filter(asked -> Answer.of(asked, given, Instant.now(clock)).isPresent());
        return found.flatMap(asked -> {
            RandomId learner = visitor.orElseGet(() -> answers.addVisitor(Instant.now(clock)));
            return attempt(openCheck(asked, page, Optional.of(learner)))
                    .flatMap(attempt -> answer(attempt, attempt.items().get(0), given, Optional.of(learner)));
        });
    }

    /** The attempt at a quick check, with the numbers of its page: the learner's one, or a fresh one for somebody not stored. */
    public RandomId openCheck(Question question, String page, Optional<RandomId> visitor) {
        RandomId id = visitor.map(learner -> Fingerprint.id(learner.text(), question.id(), question.version())).orElseGet(RandomId::fresh);
        answers.start(id, Attempt.CHECK + page, List.of(new Item(1, question.id(), checkSeed(question))), Optional.empty(), Instant.now(clock));
        return id;
    }

    private static long checkSeed(Question question) {
        return Fingerprint.seed(question.id(), question.version());
    }

    public Optional<Attempt> attempt(RandomId id) {
        return answers.find(id);
    }

    /** The item as it is asked; empty if its question has been withdrawn since the attempt began. */
    public Optional<Instance> instance(Item item) {
        return bank().find(item.question()).map(question -> Instance.of(question, item.seed(), wording));
    }

    /** What may be shown of it before it is answered. */
    public Asked asked(Instance instance) {
        return Asked.of(instance, wording.speech().say("quiz.unknown"));
    }

    /** The next item to answer; one whose question has been withdrawn is passed over. Empty if the attempt is finished. */
    public Optional<Item> next(Attempt attempt) {
        return attempt.unanswered().stream().filter(item -> bank().find(item.question()).isPresent()).findFirst();
    }

    /** What to say about an item that has been answered; empty before, so that nothing is told too early. */
    public Optional<Feedback> feedback(Attempt attempt, Item item) {
        return attempt.answer(item).flatMap(answer -> instance(item).map(instance ->
                Feedback.on(instance, answer, misreads, wording, reworded(answer))));
    }

    /** Whether a question reads like what was answered in no language any more. */
    private boolean reworded(Answer answer) {
        return !banks.get().wordings(answer.question()).containsKey(answer.version());
    }

    /**
     * Takes an answer. The first one to an item counts: a second, from a double click, another tab or the Back button,
     * changes nothing.
     *
     * @param visitor the learner's id as the browser sent it
     * @return the attempt as it is stored now; empty if the choice is none of the question's, or if the question has been
     *         reworded or withdrawn since it was read
     */
    public Optional<Attempt> answer(Attempt attempt, Item item, Given given, Optional<RandomId> visitor) {
        return instance(item).filter(instance -> given.answers(asked(instance)))
                .flatMap(instance -> Answer.of(instance.question(), given, Instant.now(clock)))
                .map(answer -> answers.answer(attempt, visitor, answer));
    }

    /** Whether the learner's cookie still has to be sent: until it has come back once, every answer carries it. */
    public boolean awaitsReturn(RandomId visitor) {
        return answers.returned(visitor).map(returned -> !returned).orElse(false);
    }

    /** Notes that the browser keeps the cookie; from then on the learner's first answers count in the statistics. */
    public void returned(RandomId visitor) {
        answers.markReturned(visitor);
    }

    /** Stores the self-check on the result page; the first tap counts. */
    public void tapAfter(Attempt attempt, LeverageTap leverage) {
        answers.setLeverageAfter(attempt.id(), leverage);
    }

    /** The form taken before reading to which an attempt at the one afterwards is parallel; no answers for any other attempt. */
    public List<PastAnswer> before(Attempt attempt) {
        return attempt.round().equals("after")
                ? Forms.latestBefore(history(attempt.visitor()).stream().filter(past -> past.answeredAt().isBefore(attempt.startedAt())).toList())
                : List.of();
    }

    /** Everything that a learner answered, oldest first. */
    public List<PastAnswer> history(Optional<RandomId> visitor) {
        return visitor.map(answers::history).orElse(List.of());
    }
}
