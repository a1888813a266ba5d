CREATE INDEX letters_by_case_number ON letters (case_number);
CREATE INDEX letters_by_decision_date ON letters (decision_date);
CREATE INDEX items_by_case_number ON items (case_number);
CREATE INDEX items_by_order ON items (order_kind, order_name COLLATE NOCASE);
CREATE INDEX items_by_decision ON items (decision);
CREATE INDEX citations_by_work ON citations (source, title);
CREATE INDEX diagnostics_by_code ON diagnostics (code);
CREATE INDEX reviewer_specialties_by_name ON reviewer_specialties (specialty COLLATE NOCASE);
CREATE INDEX sources_by_name ON sources (source_name);

-- Full text: SELECT items.* FROM search_items JOIN items ON item_row = search_items.rowid WHERE search_items MATCH 'opioid';
CREATE VIRTUAL TABLE search_items USING fts5 (
  item, rationale, content = 'items', content_rowid = 'item_row', tokenize = 'porter unicode61'
);
CREATE TRIGGER items_inserted AFTER INSERT ON items BEGIN
  INSERT INTO search_items (rowid, item, rationale) VALUES (new.item_row, new.item, new.rationale);
END;
CREATE TRIGGER items_deleted AFTER DELETE ON items BEGIN
  INSERT INTO search_items (search_items, rowid, item, rationale)
  VALUES ('delete', old.item_row, old.item, old.rationale);
END;
CREATE TRIGGER items_updated AFTER UPDATE ON items BEGIN
  INSERT INTO search_items (search_items, rowid, item, rationale)
  VALUES ('delete', old.item_row, old.item, old.rationale);
  INSERT INTO search_items (rowid, item, rationale) VALUES (new.item_row, new.item, new.rationale);
END;

-- Full text: SELECT letters.* FROM search_letters JOIN letters ON letter_row = search_letters.rowid WHERE …
CREATE VIRTUAL TABLE search_letters USING fts5 (
  clinical_summary, content = 'letters', content_rowid = 'letter_row', tokenize = 'porter unicode61'
);
CREATE TRIGGER letters_inserted AFTER INSERT ON letters BEGIN
  INSERT INTO search_letters (rowid, clinical_summary) VALUES (new.letter_row, new.clinical_summary);
END;
CREATE TRIGGER letters_deleted AFTER DELETE ON letters BEGIN
  INSERT INTO search_letters (search_letters, rowid, clinical_summary)
  VALUES ('delete', old.letter_row, old.clinical_summary);
END;
CREATE TRIGGER letters_updated AFTER UPDATE ON letters BEGIN
  INSERT INTO search_letters (search_letters, rowid, clinical_summary)
  VALUES ('delete', old.letter_row, old.clinical_summary);
  INSERT INTO search_letters (rowid, clinical_summary) VALUES (new.letter_row, new.clinical_summary);
END;

-- Each item with its decision as numbers to add up. uphold is null where the decision is unknown, so that avg(uphold) is
-- the share of the decided items in which the denial stands.
CREATE VIEW counted_items AS
SELECT *,
       decision = 'upheld' AS upheld,
       decision = 'overturned' AS overturned,
       decision = 'partially_overturned' AS partially_overturned,
       decision = 'unknown' AS unknown,
       CASE WHEN decision <> 'unknown' THEN decision = 'upheld' END AS uphold
FROM items;

-- One row a kind of treatment (order_name null), and one a medication.
CREATE VIEW uphold_by_treatment AS
SELECT order_kind, NULL AS order_name, count(*) AS items, sum(upheld) AS upheld, sum(overturned) AS overturned,
       sum(partially_overturned) AS partially_overturned, sum(unknown) AS unknown,
       round(avg(uphold), 4) AS uphold_rate
FROM counted_items
GROUP BY order_kind
UNION ALL
SELECT order_kind, min(order_name), count(*), sum(upheld), sum(overturned), sum(partially_overturned), sum(unknown),
       round(avg(uphold), 4)
FROM counted_items
WHERE order_kind = 'medication' AND order_name IS NOT NULL
GROUP BY order_name COLLATE NOCASE
ORDER BY order_kind, items DESC, order_name;

-- An item counts for each specialty of its reviewer; specialty is null where the letter names none.
CREATE VIEW uphold_by_specialty AS
SELECT min(specialty) AS specialty, count(*) AS items, sum(upheld) AS upheld, sum(overturned) AS overturned,
       sum(partially_overturned) AS partially_overturned, sum(unknown) AS unknown,
       round(avg(uphold), 4) AS uphold_rate
FROM counted_items LEFT JOIN (
  SELECT letter_id, min(specialty) AS specialty
  FROM reviewer_specialties
  GROUP BY letter_id, specialty COLLATE NOCASE
) USING (letter_id)
GROUP BY specialty COLLATE NOCASE
ORDER BY items DESC, specialty;

-- By the year of the decision; null where the letter states no date.
CREATE VIEW uphold_by_year AS
SELECT CAST(strftime('%Y', decision_date) AS INTEGER) AS year, count(*) AS items, sum(upheld) AS upheld,
       sum(overturned) AS overturned, sum(partially_overturned) AS partially_overturned, sum(unknown) AS unknown,
       round(avg(uphold), 4) AS uphold_rate
FROM counted_items
GROUP BY year
ORDER BY year;

-- One row a letter with a date of decision.
CREATE VIEW days_to_decision AS
SELECT letter_id, case_number, priority, decision_date,
       CAST(julianday(decision_date) - julianday(date_of_injury) AS INTEGER) AS days_from_injury,
       CAST(julianday(decision_date) - julianday(ur_denial_date) AS INTEGER) AS days_from_ur_denial,
       CAST(julianday(decision_date) - julianday(application_received) AS INTEGER) AS days_from_application,
       CAST(julianday(decision_date) - julianday(date_assigned) AS INTEGER) AS days_from_assignment
FROM letters
WHERE decision_date IS NOT NULL
ORDER BY decision_date, letter_id;

-- On what the two sides rest, and whether both cite the same work (source and title).
CREATE VIEW guideline_agreement AS
SELECT claims_administrator_basis, reviewer_basis, claims_administrator_basis = reviewer_basis AS same_basis,
       count(*) AS items,
       sum(EXISTS (
         SELECT 1
         FROM citations AS theirs JOIN citations AS ours USING (letter_id, item_number, source)
         WHERE theirs.letter_id = i.letter_id AND theirs.item_number = i.item_number
           AND theirs.cited_by = 'claims_administrator' AND ours.cited_by = 'reviewer'
           AND theirs.title = ours.title COLLATE NOCASE
       )) AS same_work,
       sum(upheld) AS upheld, sum(overturned) AS overturned, sum(partially_overturned) AS partially_overturned,
       sum(unknown) AS unknown, round(avg(uphold), 4) AS uphold_rate
FROM counted_items AS i
GROUP BY claims_administrator_basis, reviewer_basis
ORDER BY items DESC, claims_administrator_basis, reviewer_basis;

-- Letters with different bytes and the same case number: one of them may replace the other.
CREATE VIEW letters_sharing_case_number AS
SELECT case_number, letter_id, decision_date, outcome, item_count,
       (SELECT group_concat(source_name, '; ') FROM sources WHERE sources.letter_id = letters.letter_id) AS source_names
FROM letters
WHERE case_number IN (SELECT case_number FROM letters GROUP BY case_number HAVING count(*) > 1)
ORDER BY case_number, decision_date, letter_id;
