"""The rows that the tables have for records of imr2json: what imr2csv and imr2sqlite are held against."""


def joined(values, text=str):
    return "; ".join(map(text, values)) or None


def number(value):
    return f"{value:g}"


def page_range(pages):
    first, last = pages
    return f"{first}" if first == last else f"{first}-{last}"


def letter(record, letter_id):
    header, reviewer, summary = record["header"], record["reviewer"], record["clinical_summary"]
    severities = [d["severity"] for d in record["diagnostics"]]
    codes = [d["code"] for d in record["diagnostics"]]
    return {
        "letter_id": letter_id,
        "recognized": not {"not-a-letter", "unreadable-input"} & set(codes),
        "format": record["format"],
        "case_number": header["case_number"],
        "outcome": record["outcome"],
        "item_count": len(record["disputes"]),
        "priority": header["priority"],
        "date_of_injury": header["date_of_injury"],
        "ur_denial_date": header["ur_denial_date"],
        "application_received": header["application_received"],
        "date_assigned": header["date_assigned"],
        "decision_date": header["decision_date"],
        "reviewer_states": joined(reviewer["licensed_states"]),
        "reviewer_specialties": joined(reviewer["specialties"]),
        "practice_years_over": reviewer["practice_years_over"],
        "practice_hours_per_week": reviewer["practice_hours_per_week"],
        "no_affiliation": reviewer["no_affiliation"],
        "age": summary["age"],
        "sex": summary["sex"],
        "injuries": joined(summary["injuries"], lambda i: f"{i['start']}/{i['end']}"),
        "diagnoses": joined(summary["diagnoses"]),
        "treatments": joined(summary["treatments"]),
        "clinical_summary": summary["text"],
        "documents_reviewed": record["documents_reviewed"],
        "errors": severities.count("error"),
        "warnings": severities.count("warning"),
        "notes": severities.count("note"),
    }


def item(record, letter_id, index, dispute):
    order, partial = dispute["order"], dispute["partial"] or {}
    sessions = order["sessions"] or {}
    theirs = dispute["claims_administrator_guideline"] or {}
    ours = dispute["reviewer_guideline"] or {}
    return {
        "letter_id": letter_id,
        "item_number": index,
        "case_number": record["header"]["case_number"],
        "decision_date": record["header"]["decision_date"],
        "reviewer_specialties": joined(record["reviewer"]["specialties"]),
        "reviewer_states": joined(record["reviewer"]["licensed_states"]),
        "item": dispute["item"],
        "order_kind": order["kind"],
        "order_name": order["name"],
        "strengths": joined(order["strengths"], lambda s: f"{number(s['value'])} {s['unit']}"),
        "quantity": order["quantity"],
        "refills": order["refills"],
        "sessions_per_week": sessions.get("per_week"),
        "sessions_weeks": sessions.get("weeks"),
        "sessions_total": sessions.get("total"),
        "directions": order["directions"],
        "decision": dispute["decision"],
        "medically_necessary": {"overturned": True, "upheld": False}.get(dispute["decision"]),
        "decision_text": dispute["decision_text"],
        "conclusion": dispute["rationale"]["conclusion"],
        "rationale": dispute["rationale"]["text"],
        "claims_administrator_basis": theirs.get("basis"),
        "claims_administrator_guideline": theirs.get("text"),
        "reviewer_basis": ours.get("basis"),
        "reviewer_guideline": ours.get("text"),
        "partial_original": partial.get("original"),
        "partial_authorized": partial.get("authorized"),
        "partial_disputed": partial.get("disputed"),
    }


def citations(letter_id, index, dispute):
    for side in "claims_administrator", "reviewer":
        guideline = dispute[side + "_guideline"] or {"citations": []}
        for i, cited in enumerate(guideline["citations"], 1):
            yield {
                "letter_id": letter_id,
                "item_number": index,
                "cited_by": side,
                "citation_number": i,
                "source": cited["source"],
                "title": cited["title"],
                "year": cited["year"],
                "sections": joined(cited["sections"]),
                "pages": joined(cited["pages"], page_range),
                "regulations": joined(cited["regulations"], "-".join),
            }


def diagnostic(letter_id, index, found):
    """Without the other mention, which a record has in words only."""
    fields = "severity", "code", "line", "column", "offset", "length"
    return {"letter_id": letter_id, "diagnostic_number": index, **{name: found[name] for name in fields}}


def of_record(record, letter_id):
    """Table name → rows."""
    disputes = list(enumerate(record["disputes"], 1))
    return {
        "letters": [letter(record, letter_id)],
        "items": [item(record, letter_id, i, d) for i, d in disputes],
        "citations": [c for i, d in disputes for c in citations(letter_id, i, d)],
        "diagnostics": [diagnostic(letter_id, i, d) for i, d in enumerate(record["diagnostics"], 1)],
    }


def of_records(records, letter_ids):
    tables = {"letters": [], "items": [], "citations": [], "diagnostics": []}
    for record, letter_id in zip(records, letter_ids):
        for name, rows in of_record(record, letter_id).items():
            tables[name] += rows
    return tables
