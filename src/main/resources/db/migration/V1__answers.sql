-- The answers of the quiz. Common SQL of H2 (MODE=PostgreSQL) and PostgreSQL. No personal data: ids are random.

-- A learner, known only by a random id that stands in a cookie (and in a resume code).
create table visitor (
    id         uuid primary key,
    feed       uuid not null unique,               -- the address of the private feed: it can be read, but opens nothing else
    created_at timestamp with time zone not null,
    last_at    timestamp with time zone not null,  -- the last answer; retention counts from here
    returned   boolean not null                    -- whether the cookie came back: only then do the answers count
);

-- One round taken by somebody: it belongs to nobody until the first answer.
create table attempt (
    id              uuid primary key,
    visitor         uuid references visitor (id) on delete cascade,
    quiz_round      varchar(120) not null,
    started_at      timestamp with time zone not null,
    leverage_before varchar(16),                   -- the optional self-check: the highest leverage one would consider
    leverage_after  varchar(16)
);
create index attempt_visitor on attempt (visitor);
create index attempt_started on attempt (started_at);

-- The questions of an attempt, in order; the seed draws the numbers and the order of the options.
create table item (
    attempt  uuid not null references attempt (id) on delete cascade,
    place    integer not null,
    question varchar(120) not null,
    seed     bigint not null,
    primary key (attempt, place),
    unique (attempt, question)
);

-- What was answered. The first answer to an item of an attempt is the only one.
create table answer (
    attempt     uuid not null references attempt (id) on delete cascade,
    question    varchar(120) not null,
    version     varchar(16) not null,              -- hash of the question as it was asked
    choice      varchar(16) not null,              -- id of the option, or 'unknown'
    outcome     varchar(8) not null,               -- RIGHT, WRONG, UNKNOWN
    misread     varchar(80),                       -- the misread that the chosen option comes from
    certainty   varchar(8),                        -- GUESS, FAIRLY, CERTAIN; null when not said
    seconds     integer,                           -- from showing to answering, where it is known
    answered_at timestamp with time zone not null,
    primary key (attempt, question)
);
create index answer_question on answer (question, version);
