-- The misread that a question looks for, kept with each answer: a question may leave the quiz, and what was answered stays.
-- Answers from before this have none; as long as their question is asked, its file tells.
alter table answer add column probes varchar(80);
