--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: access_guard; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_guard (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT access_guard_row_version_check CHECK ((row_version > 0))
);


--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    login_name text COLLATE pg_catalog."C",
    display_name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    organisation_id text COLLATE pg_catalog."C",
    person_id text COLLATE pg_catalog."C",
    region_code text NOT NULL COLLATE pg_catalog."C",
    phone_lookup text COLLATE pg_catalog."C",
    phone_sealed text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    suspended_reason text COLLATE pg_catalog."C",
    session_epoch integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    row_version integer NOT NULL,
    CONSTRAINT account_check CHECK (((kind = 'worker'::text) = (login_name IS NULL))),
    CONSTRAINT account_check1 CHECK (((kind = 'worker'::text) = (person_id IS NOT NULL))),
    CONSTRAINT account_check2 CHECK (((kind = 'organisation'::text) = (organisation_id IS NOT NULL))),
    CONSTRAINT account_check3 CHECK (((kind <> 'worker'::text) OR (phone_lookup IS NOT NULL))),
    CONSTRAINT account_check4 CHECK (((phone_lookup IS NULL) = (phone_sealed IS NULL))),
    CONSTRAINT account_check5 CHECK (((state = 'suspended'::text) = (suspended_reason IS NOT NULL))),
    CONSTRAINT account_kind_check CHECK ((kind = ANY (ARRAY['staff'::text, 'worker'::text, 'organisation'::text]))),
    CONSTRAINT account_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT account_state_check CHECK ((state = ANY (ARRAY['active'::text, 'suspended'::text])))
);


--
-- Name: account_role; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_role (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    valid_to date,
    granted_by text NOT NULL COLLATE pg_catalog."C",
    revoked_at timestamp with time zone,
    row_version integer NOT NULL,
    CONSTRAINT account_role_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
    CONSTRAINT account_role_role_check CHECK ((role = ANY (ARRAY['worker'::text, 'school_manager'::text, 'teacher'::text, 'enterprise_handler'::text, 'clerk'::text, 'reviewer'::text, 'leader'::text, 'meeting_secretary'::text, 'fund_officer'::text, 'township_officer'::text, 'auditor'::text, 'administrator'::text]))),
    CONSTRAINT account_role_row_version_check CHECK ((row_version > 0))
);


--
-- Name: account_secret; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_secret (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    password_hash text COLLATE pg_catalog."C",
    password_set_at timestamp with time zone,
    password_expires_at timestamp with time zone,
    must_change_password boolean NOT NULL,
    totp_secret_sealed text COLLATE pg_catalog."C",
    totp_pending_sealed text COLLATE pg_catalog."C",
    totp_confirmed_at timestamp with time zone,
    row_version integer NOT NULL,
    CONSTRAINT account_secret_check CHECK (((totp_secret_sealed IS NULL) = (totp_confirmed_at IS NULL))),
    CONSTRAINT account_secret_row_version_check CHECK ((row_version > 0))
);


--
-- Name: api_token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_token (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    roles text NOT NULL COLLATE pg_catalog."C",
    expires_on date NOT NULL,
    made_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    row_version integer NOT NULL,
    CONSTRAINT api_token_name_check CHECK ((name <> ''::text)),
    CONSTRAINT api_token_roles_check CHECK ((roles <> ''::text)),
    CONSTRAINT api_token_row_version_check CHECK ((row_version > 0))
);


--
-- Name: api_token_use; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_token_use (
    county_code text NOT NULL COLLATE pg_catalog."C",
    token_id text NOT NULL COLLATE pg_catalog."C",
    last_used_at timestamp with time zone NOT NULL
);


--
-- Name: appropriation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.appropriation (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    fund_id text NOT NULL COLLATE pg_catalog."C",
    document_number text NOT NULL COLLATE pg_catalog."C",
    year integer NOT NULL,
    amount_fen bigint NOT NULL,
    issued_on date NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    recorded_by text NOT NULL COLLATE pg_catalog."C",
    recorded_at timestamp with time zone NOT NULL,
    row_version integer NOT NULL,
    CONSTRAINT appropriation_amount_fen_check CHECK ((amount_fen > 0)),
    CONSTRAINT appropriation_row_version_check CHECK ((row_version > 0))
);


--
-- Name: attendance_mark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attendance_mark (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    lesson_id text NOT NULL COLLATE pg_catalog."C",
    enrolment_id text NOT NULL COLLATE pg_catalog."C",
    class_id text NOT NULL COLLATE pg_catalog."C",
    mark text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    marked_by text NOT NULL COLLATE pg_catalog."C",
    marked_at timestamp with time zone NOT NULL,
    reason text COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT attendance_mark_mark_check CHECK ((mark = ANY (ARRAY['present'::text, 'late'::text, 'leave'::text, 'absent'::text]))),
    CONSTRAINT attendance_mark_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT attendance_mark_source_check CHECK ((source = ANY (ARRAY['yongji'::text, 'paper'::text, 'platform'::text])))
);


--
-- Name: attendance_sheet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attendance_sheet (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    lesson_id text NOT NULL COLLATE pg_catalog."C",
    file_id text NOT NULL COLLATE pg_catalog."C",
    handed_by text NOT NULL COLLATE pg_catalog."C",
    handed_at timestamp with time zone NOT NULL,
    checked_by text COLLATE pg_catalog."C",
    checked_words text COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT attendance_sheet_row_version_check CHECK ((row_version > 0))
);


--
-- Name: bank_account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bank_account (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    owner_kind text NOT NULL COLLATE pg_catalog."C",
    owner_id text NOT NULL COLLATE pg_catalog."C",
    bank_name text NOT NULL COLLATE pg_catalog."C",
    holder text NOT NULL COLLATE pg_catalog."C",
    number_lookup text COLLATE pg_catalog."C",
    number_sealed text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    slot text COLLATE pg_catalog."C",
    proposed_by text NOT NULL COLLATE pg_catalog."C",
    proposed_at timestamp with time zone NOT NULL,
    decided_by text COLLATE pg_catalog."C",
    decided_at timestamp with time zone,
    declined_reason text COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT bank_account_check CHECK ((((state = ANY (ARRAY['proposed'::text, 'confirmed'::text])) AND (slot IS NOT NULL) AND (slot = state)) OR ((state = ANY (ARRAY['replaced'::text, 'declined'::text])) AND (slot IS NULL)))),
    CONSTRAINT bank_account_check1 CHECK ((((state = 'proposed'::text) AND (decided_by IS NULL)) OR ((state <> 'proposed'::text) AND (decided_at IS NOT NULL) AND (decided_by IS NOT NULL) AND (decided_by <> proposed_by)))),
    CONSTRAINT bank_account_check2 CHECK (((state <> 'declined'::text) OR (declined_reason IS NOT NULL))),
    CONSTRAINT bank_account_owner_kind_check CHECK ((owner_kind = ANY (ARRAY['person'::text, 'organisation'::text]))),
    CONSTRAINT bank_account_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT bank_account_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'confirmed'::text, 'replaced'::text, 'declined'::text])))
);


--
-- Name: bank_return; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bank_return (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    batch_id text NOT NULL COLLATE pg_catalog."C",
    file_id text NOT NULL COLLATE pg_catalog."C",
    sha256 text NOT NULL COLLATE pg_catalog."C",
    read_at timestamp with time zone NOT NULL,
    read_by text NOT NULL COLLATE pg_catalog."C",
    paid_lines integer NOT NULL,
    bounced_lines integer NOT NULL,
    total_fen bigint NOT NULL,
    row_version integer NOT NULL,
    CONSTRAINT bank_return_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT bank_return_total_fen_check CHECK ((total_fen >= 0))
);


--
-- Name: benefit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.benefit (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    person_hash text NOT NULL COLLATE pg_catalog."C",
    person_id text NOT NULL COLLATE pg_catalog."C",
    programme_id text NOT NULL COLLATE pg_catalog."C",
    occupation_code text NOT NULL COLLATE pg_catalog."C",
    level text NOT NULL COLLATE pg_catalog."C",
    once_key text NOT NULL COLLATE pg_catalog."C",
    certificate_lookup text COLLATE pg_catalog."C",
    organisation_id text COLLATE pg_catalog."C",
    period_year integer NOT NULL,
    amount_fen bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    live integer,
    source text NOT NULL COLLATE pg_catalog."C",
    paid_by text COLLATE pg_catalog."C",
    decided_on date NOT NULL,
    released_reason text COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT benefit_amount_fen_check CHECK ((amount_fen >= 0)),
    CONSTRAINT benefit_check CHECK ((((state = ANY (ARRAY['reserved'::text, 'granted'::text])) AND (live IS NOT NULL) AND (live = 1)) OR ((state = 'released'::text) AND (live IS NULL) AND (released_reason IS NOT NULL)))),
    CONSTRAINT benefit_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT benefit_state_check CHECK ((state = ANY (ARRAY['reserved'::text, 'granted'::text, 'released'::text])))
);


--
-- Name: benefit_guard; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.benefit_guard (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    decided_at timestamp with time zone NOT NULL,
    row_version integer NOT NULL,
    CONSTRAINT benefit_guard_row_version_check CHECK ((row_version > 0))
);


--
-- Name: busy_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.busy_day (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    resource text NOT NULL COLLATE pg_catalog."C",
    on_date date NOT NULL,
    morning bigint NOT NULL,
    evening bigint NOT NULL,
    row_version integer NOT NULL,
    CONSTRAINT busy_day_check CHECK (((morning >= 0) AND (morning < '281474976710656'::bigint) AND (evening >= 0) AND (evening < '281474976710656'::bigint))),
    CONSTRAINT busy_day_row_version_check CHECK ((row_version > 0))
);


--
-- Name: claim; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    number text NOT NULL COLLATE pg_catalog."C",
    programme_id text NOT NULL COLLATE pg_catalog."C",
    pack_id text NOT NULL COLLATE pg_catalog."C",
    pack_digest text NOT NULL COLLATE pg_catalog."C",
    reckoned_on date NOT NULL,
    class_id text COLLATE pg_catalog."C",
    organisation_id text COLLATE pg_catalog."C",
    payee_kind text NOT NULL COLLATE pg_catalog."C",
    payee_id text NOT NULL COLLATE pg_catalog."C",
    account_id text COLLATE pg_catalog."C",
    fund_id text NOT NULL COLLATE pg_catalog."C",
    payment_owner text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    held_state text COLLATE pg_catalog."C",
    live integer,
    lines integer NOT NULL,
    yes_lines integer NOT NULL,
    no_lines integer NOT NULL,
    unknown_lines integer NOT NULL,
    claimed_fen bigint NOT NULL,
    approved_fen bigint NOT NULL,
    check_run integer NOT NULL,
    submitted_by text COLLATE pg_catalog."C",
    submitted_for text COLLATE pg_catalog."C",
    submitted_at timestamp with time zone,
    checked_by text COLLATE pg_catalog."C",
    checked_for text COLLATE pg_catalog."C",
    checked_at timestamp with time zone,
    reviewed_by text COLLATE pg_catalog."C",
    reviewed_for text COLLATE pg_catalog."C",
    reviewed_at timestamp with time zone,
    approved_by text COLLATE pg_catalog."C",
    approved_for text COLLATE pg_catalog."C",
    approved_at timestamp with time zone,
    paper_file_id text COLLATE pg_catalog."C",
    paper_signed_on date,
    due_on date,
    meeting_id text COLLATE pg_catalog."C",
    decided_on date,
    made_at timestamp with time zone NOT NULL,
    made_by text NOT NULL COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT claim_approved_fen_check CHECK ((approved_fen >= 0)),
    CONSTRAINT claim_check CHECK (((submitted_by IS NULL) = (submitted_at IS NULL))),
    CONSTRAINT claim_check1 CHECK (((checked_by IS NULL) = (checked_at IS NULL))),
    CONSTRAINT claim_check10 CHECK (((state <> ALL (ARRAY['draft'::text, 'submitted'::text, 'checked'::text, 'reviewed'::text, 'returned'::text])) OR (approved_at IS NULL))),
    CONSTRAINT claim_check11 CHECK (((state = 'on_hold'::text) = (held_state IS NOT NULL))),
    CONSTRAINT claim_check12 CHECK (((state = 'withdrawn'::text) = (live IS NULL))),
    CONSTRAINT claim_check13 CHECK (((state <> 'decided'::text) OR ((meeting_id IS NOT NULL) AND (decided_on IS NOT NULL)))),
    CONSTRAINT claim_check14 CHECK (((checked_by IS NULL) OR (submitted_by <> checked_by))),
    CONSTRAINT claim_check15 CHECK (((reviewed_by IS NULL) OR ((submitted_by <> reviewed_by) AND (checked_by <> reviewed_by)))),
    CONSTRAINT claim_check16 CHECK (((approved_by IS NULL) OR (paper_file_id IS NOT NULL) OR ((approved_by <> submitted_by) AND (approved_by <> reviewed_by)))),
    CONSTRAINT claim_check17 CHECK (((paper_file_id IS NULL) OR ((paper_signed_on IS NOT NULL) AND (approved_for IS NOT NULL)))),
    CONSTRAINT claim_check18 CHECK ((lines = ((yes_lines + no_lines) + unknown_lines))),
    CONSTRAINT claim_check19 CHECK ((approved_fen <= claimed_fen)),
    CONSTRAINT claim_check2 CHECK (((reviewed_by IS NULL) = (reviewed_at IS NULL))),
    CONSTRAINT claim_check3 CHECK (((approved_by IS NULL) = (approved_at IS NULL))),
    CONSTRAINT claim_check4 CHECK (((state = ANY (ARRAY['draft'::text, 'withdrawn'::text])) OR (submitted_at IS NOT NULL))),
    CONSTRAINT claim_check5 CHECK (((state <> ALL (ARRAY['checked'::text, 'reviewed'::text, 'approved'::text, 'decided'::text])) OR (checked_at IS NOT NULL))),
    CONSTRAINT claim_check6 CHECK (((state <> ALL (ARRAY['reviewed'::text, 'approved'::text, 'decided'::text])) OR (reviewed_at IS NOT NULL))),
    CONSTRAINT claim_check7 CHECK (((state <> ALL (ARRAY['approved'::text, 'decided'::text])) OR (approved_at IS NOT NULL))),
    CONSTRAINT claim_check8 CHECK (((state <> ALL (ARRAY['draft'::text, 'submitted'::text, 'returned'::text])) OR (checked_at IS NULL))),
    CONSTRAINT claim_check9 CHECK (((state <> ALL (ARRAY['draft'::text, 'submitted'::text, 'checked'::text, 'returned'::text])) OR (reviewed_at IS NULL))),
    CONSTRAINT claim_claimed_fen_check CHECK ((claimed_fen >= 0)),
    CONSTRAINT claim_payee_kind_check CHECK ((payee_kind = ANY (ARRAY['organisation'::text, 'person'::text]))),
    CONSTRAINT claim_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT claim_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'checked'::text, 'reviewed'::text, 'approved'::text, 'decided'::text, 'returned'::text, 'on_hold'::text, 'refused'::text, 'withdrawn'::text])))
);


--
-- Name: claim_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim_answer (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    claim_id text NOT NULL COLLATE pg_catalog."C",
    line_id text NOT NULL COLLATE pg_catalog."C",
    fact text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    file_id text COLLATE pg_catalog."C",
    given_by text NOT NULL COLLATE pg_catalog."C",
    given_at timestamp with time zone NOT NULL,
    live integer,
    row_version integer NOT NULL,
    CONSTRAINT claim_answer_row_version_check CHECK ((row_version > 0))
);


--
-- Name: claim_check; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim_check (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    claim_id text NOT NULL COLLATE pg_catalog."C",
    line_id text COLLATE pg_catalog."C",
    run integer NOT NULL,
    check_name text NOT NULL COLLATE pg_catalog."C",
    outcome text NOT NULL COLLATE pg_catalog."C",
    note_key text COLLATE pg_catalog."C",
    note_args text COLLATE pg_catalog."C",
    checked_at timestamp with time zone NOT NULL,
    settled_by text COLLATE pg_catalog."C",
    settled_words text COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT claim_check_check CHECK (((settled_by IS NULL) = (settled_words IS NULL))),
    CONSTRAINT claim_check_outcome_check CHECK ((outcome = ANY (ARRAY['pass'::text, 'fail'::text, 'no_data'::text, 'could_not_check'::text]))),
    CONSTRAINT claim_check_row_version_check CHECK ((row_version > 0))
);


--
-- Name: claim_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim_line (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    claim_id text NOT NULL COLLATE pg_catalog."C",
    place integer NOT NULL,
    enrolment_id text COLLATE pg_catalog."C",
    person_id text NOT NULL COLLATE pg_catalog."C",
    person_name text NOT NULL COLLATE pg_catalog."C",
    answer text NOT NULL COLLATE pg_catalog."C",
    claimed_fen bigint NOT NULL,
    approved_fen bigint NOT NULL,
    determination text NOT NULL COLLATE pg_catalog."C",
    sentence text COLLATE pg_catalog."C",
    occupation_code text COLLATE pg_catalog."C",
    level text COLLATE pg_catalog."C",
    benefit_id text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    reason_words text COLLATE pg_catalog."C",
    reason_sentence text COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT claim_line_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
    CONSTRAINT claim_line_approved_fen_check CHECK ((approved_fen >= 0)),
    CONSTRAINT claim_line_check CHECK ((approved_fen <= claimed_fen)),
    CONSTRAINT claim_line_check1 CHECK (((state <> ALL (ARRAY['refused'::text, 'held'::text])) OR ((reason IS NOT NULL) AND (approved_fen = 0)))),
    CONSTRAINT claim_line_check2 CHECK (((answer = 'yes'::text) OR (approved_fen = 0))),
    CONSTRAINT claim_line_check3 CHECK (((state = ANY (ARRAY['claimed'::text, 'refused'::text, 'held'::text, 'withdrawn'::text])) OR ((approved_fen > 0) AND (benefit_id IS NOT NULL)))),
    CONSTRAINT claim_line_claimed_fen_check CHECK ((claimed_fen >= 0)),
    CONSTRAINT claim_line_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT claim_line_state_check CHECK ((state = ANY (ARRAY['claimed'::text, 'approved'::text, 'refused'::text, 'held'::text, 'noticed'::text, 'objected'::text, 'cleared'::text, 'in_payment'::text, 'paid'::text, 'bounced'::text, 'withdrawn'::text])))
);


--
-- Name: claim_step; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim_step (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    claim_id text NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    step text NOT NULL COLLATE pg_catalog."C",
    line_id text COLLATE pg_catalog."C",
    by_account text NOT NULL COLLATE pg_catalog."C",
    by_name text NOT NULL COLLATE pg_catalog."C",
    on_behalf_of text COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL,
    opinion text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    reason_sentence text COLLATE pg_catalog."C",
    file_id text COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT claim_step_check CHECK (((step <> ALL (ARRAY['return'::text, 'send_back'::text, 'hold'::text, 'refuse'::text, 'set_amount'::text, 'correct'::text, 'reopen'::text])) OR (COALESCE(length(reason), 0) > 0))),
    CONSTRAINT claim_step_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT claim_step_step_check CHECK ((step = ANY (ARRAY['submit'::text, 'check'::text, 'review'::text, 'approve'::text, 'decide'::text, 'send_back'::text, 'return'::text, 'hold'::text, 'resume'::text, 'refuse'::text, 'set_amount'::text, 'settle'::text, 'recheck'::text, 'correct'::text, 'reopen'::text, 'withdraw'::text])))
);


--
-- Name: class; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.class (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    number text COLLATE pg_catalog."C",
    organisation_id text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    programme_id text COLLATE pg_catalog."C",
    training_form text COLLATE pg_catalog."C",
    free_of_charge boolean NOT NULL,
    occupation_code text COLLATE pg_catalog."C",
    occupation_name text COLLATE pg_catalog."C",
    level text COLLATE pg_catalog."C",
    certificate_aim text COLLATE pg_catalog."C",
    hours integer,
    theory_hours integer,
    practice_hours integer,
    online_hours integer,
    syllabus text COLLATE pg_catalog."C",
    syllabus_file_id text COLLATE pg_catalog."C",
    planned_heads integer,
    agreed_rate_fen bigint,
    starts_on date,
    ends_on date,
    venue_id text COLLATE pg_catalog."C",
    room text COLLATE pg_catalog."C",
    source_unit text COLLATE pg_catalog."C",
    demand_note text COLLATE pg_catalog."C",
    attendance_source text COLLATE pg_catalog."C",
    platform_number text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    drafted_by text NOT NULL COLLATE pg_catalog."C",
    drafted_at timestamp with time zone NOT NULL,
    submitted_by text COLLATE pg_catalog."C",
    submitted_for text COLLATE pg_catalog."C",
    submitted_at timestamp with time zone,
    checked_by text COLLATE pg_catalog."C",
    checked_for text COLLATE pg_catalog."C",
    checked_at timestamp with time zone,
    reviewed_by text COLLATE pg_catalog."C",
    reviewed_for text COLLATE pg_catalog."C",
    reviewed_at timestamp with time zone,
    approved_by text COLLATE pg_catalog."C",
    approved_for text COLLATE pg_catalog."C",
    approved_at timestamp with time zone,
    paper_signature_file_id text COLLATE pg_catalog."C",
    paper_signed_on date,
    returned_by text COLLATE pg_catalog."C",
    returned_for text COLLATE pg_catalog."C",
    returned_at timestamp with time zone,
    returned_from text COLLATE pg_catalog."C",
    returned_reason text COLLATE pg_catalog."C",
    returned_sentence text COLLATE pg_catalog."C",
    cancelled_by text COLLATE pg_catalog."C",
    cancelled_at timestamp with time zone,
    cancelled_reason text COLLATE pg_catalog."C",
    finished_by text COLLATE pg_catalog."C",
    finished_at timestamp with time zone,
    urgent_occupation boolean,
    urgent_basis text COLLATE pg_catalog."C",
    urgent_ruled_by text COLLATE pg_catalog."C",
    urgent_ruled_at timestamp with time zone,
    due_on date,
    row_version integer NOT NULL,
    CONSTRAINT class_agreed_rate_fen_check CHECK (((agreed_rate_fen IS NULL) OR (agreed_rate_fen > 0))),
    CONSTRAINT class_attendance_source_check CHECK ((attendance_source = ANY (ARRAY['yongji'::text, 'paper'::text, 'platform'::text]))),
    CONSTRAINT class_certificate_aim_check CHECK ((certificate_aim = ANY (ARRAY['qualification'::text, 'skill_level'::text, 'special_ability'::text, 'completion'::text]))),
    CONSTRAINT class_check CHECK (((starts_on IS NULL) OR (ends_on IS NULL) OR (starts_on <= ends_on))),
    CONSTRAINT class_check1 CHECK (((hours IS NULL) OR ((hours > 0) AND (hours = ((theory_hours + practice_hours) + online_hours))))),
    CONSTRAINT class_check10 CHECK (((state <> ALL (ARRAY['checked'::text, 'reviewed'::text, 'approved'::text, 'teaching'::text, 'finished'::text])) OR (checked_at IS NOT NULL))),
    CONSTRAINT class_check11 CHECK (((state <> ALL (ARRAY['reviewed'::text, 'approved'::text, 'teaching'::text, 'finished'::text])) OR (reviewed_at IS NOT NULL))),
    CONSTRAINT class_check12 CHECK (((state <> ALL (ARRAY['approved'::text, 'teaching'::text, 'finished'::text])) OR (approved_at IS NOT NULL))),
    CONSTRAINT class_check13 CHECK (((state <> ALL (ARRAY['draft'::text, 'submitted'::text, 'returned'::text])) OR (checked_at IS NULL))),
    CONSTRAINT class_check14 CHECK (((state <> ALL (ARRAY['draft'::text, 'submitted'::text, 'checked'::text, 'returned'::text])) OR (reviewed_at IS NULL))),
    CONSTRAINT class_check15 CHECK (((state <> ALL (ARRAY['draft'::text, 'submitted'::text, 'checked'::text, 'reviewed'::text, 'returned'::text])) OR (approved_at IS NULL))),
    CONSTRAINT class_check16 CHECK (((state = 'finished'::text) = (finished_at IS NOT NULL))),
    CONSTRAINT class_check17 CHECK (((state = 'cancelled'::text) = (cancelled_at IS NOT NULL))),
    CONSTRAINT class_check18 CHECK (((state <> 'returned'::text) OR ((returned_at IS NOT NULL) AND (COALESCE(length(returned_reason), 0) > 0)))),
    CONSTRAINT class_check19 CHECK (((state <> 'cancelled'::text) OR (COALESCE(length(cancelled_reason), 0) > 0))),
    CONSTRAINT class_check2 CHECK (((submitted_by IS NULL) = (submitted_at IS NULL))),
    CONSTRAINT class_check20 CHECK ((((submitted_by <> checked_by) AND (submitted_by <> reviewed_by)) OR (checked_by IS NULL))),
    CONSTRAINT class_check21 CHECK (((checked_by <> reviewed_by) OR (reviewed_by IS NULL))),
    CONSTRAINT class_check22 CHECK (((approved_by IS NULL) OR (paper_signature_file_id IS NOT NULL) OR ((approved_by <> reviewed_by) AND (approved_by <> submitted_by)))),
    CONSTRAINT class_check23 CHECK (((urgent_occupation IS NULL) = (urgent_ruled_at IS NULL))),
    CONSTRAINT class_check24 CHECK (((urgent_occupation IS NULL) OR ((urgent_ruled_by IS NOT NULL) AND (COALESCE(length(urgent_basis), 0) > 0)))),
    CONSTRAINT class_check25 CHECK (((paper_signature_file_id IS NULL) OR ((paper_signed_on IS NOT NULL) AND (approved_for IS NOT NULL)))),
    CONSTRAINT class_check3 CHECK (((checked_by IS NULL) = (checked_at IS NULL))),
    CONSTRAINT class_check4 CHECK (((reviewed_by IS NULL) = (reviewed_at IS NULL))),
    CONSTRAINT class_check5 CHECK (((approved_by IS NULL) = (approved_at IS NULL))),
    CONSTRAINT class_check6 CHECK (((returned_by IS NULL) = (returned_at IS NULL))),
    CONSTRAINT class_check7 CHECK (((cancelled_by IS NULL) = (cancelled_at IS NULL))),
    CONSTRAINT class_check8 CHECK (((finished_by IS NULL) = (finished_at IS NULL))),
    CONSTRAINT class_check9 CHECK (((state = ANY (ARRAY['draft'::text, 'cancelled'::text])) OR ((submitted_at IS NOT NULL) AND (number IS NOT NULL)))),
    CONSTRAINT class_level_check CHECK ((level = ANY (ARRAY['apprentice'::text, 'l5'::text, 'l4'::text, 'l3'::text, 'l2'::text, 'l1'::text, 'special'::text, 'chief'::text]))),
    CONSTRAINT class_planned_heads_check CHECK (((planned_heads IS NULL) OR (planned_heads > 0))),
    CONSTRAINT class_returned_from_check CHECK ((returned_from = ANY (ARRAY['check'::text, 'review'::text, 'approval'::text]))),
    CONSTRAINT class_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT class_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'checked'::text, 'reviewed'::text, 'approved'::text, 'returned'::text, 'teaching'::text, 'finished'::text, 'cancelled'::text]))),
    CONSTRAINT class_training_form_check CHECK ((training_form = ANY (ARRAY['employment'::text, 'post_upgrading'::text, 'entrepreneurship'::text])))
);


--
-- Name: class_step; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.class_step (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    class_id text NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    step text NOT NULL COLLATE pg_catalog."C",
    by text NOT NULL COLLATE pg_catalog."C",
    by_name text NOT NULL COLLATE pg_catalog."C",
    on_behalf_of text COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL,
    opinion text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    sentence text COLLATE pg_catalog."C",
    file_id text COLLATE pg_catalog."C",
    late boolean NOT NULL,
    row_version integer NOT NULL,
    CONSTRAINT class_step_check CHECK (((step <> ALL (ARRAY['return'::text, 'cancel'::text, 'change'::text])) OR (COALESCE(length(reason), 0) > 0))),
    CONSTRAINT class_step_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT class_step_step_check CHECK ((step = ANY (ARRAY['submit'::text, 'check'::text, 'review'::text, 'approve'::text, 'return'::text, 'cancel'::text, 'begin'::text, 'finish'::text, 'change'::text, 'rule'::text])))
);


--
-- Name: class_trainer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.class_trainer (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    class_id text NOT NULL COLLATE pg_catalog."C",
    trainer_id text NOT NULL COLLATE pg_catalog."C",
    main boolean NOT NULL,
    subject text COLLATE pg_catalog."C",
    dropped_at timestamp with time zone,
    row_version integer NOT NULL,
    CONSTRAINT class_trainer_row_version_check CHECK ((row_version > 0))
);


--
-- Name: day_statement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.day_statement (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    enrolment_id text NOT NULL COLLATE pg_catalog."C",
    class_id text NOT NULL COLLATE pg_catalog."C",
    on_date date NOT NULL,
    answer text NOT NULL COLLATE pg_catalog."C",
    words text COLLATE pg_catalog."C",
    stated_by text NOT NULL COLLATE pg_catalog."C",
    stated_at timestamp with time zone NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    found text COLLATE pg_catalog."C",
    settled_by text COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT day_statement_answer_check CHECK ((answer = ANY (ARRAY['confirmed'::text, 'denied'::text]))),
    CONSTRAINT day_statement_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT day_statement_state_check CHECK ((state = ANY (ARRAY['open'::text, 'upheld'::text, 'rejected'::text])))
);


--
-- Name: deputy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deputy (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    principal_id text NOT NULL COLLATE pg_catalog."C",
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    appointed_by text NOT NULL COLLATE pg_catalog."C",
    ended_at timestamp with time zone,
    row_version integer NOT NULL,
    CONSTRAINT deputy_check CHECK ((ends_on >= starts_on)),
    CONSTRAINT deputy_check1 CHECK ((account_id <> principal_id)),
    CONSTRAINT deputy_reason_check CHECK ((reason <> ''::text)),
    CONSTRAINT deputy_row_version_check CHECK ((row_version > 0))
);


--
-- Name: dossier_box; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dossier_box (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    case_kind text NOT NULL COLLATE pg_catalog."C",
    case_id text NOT NULL COLLATE pg_catalog."C",
    box_number text NOT NULL COLLATE pg_catalog."C",
    set_by text NOT NULL COLLATE pg_catalog."C",
    set_at timestamp with time zone NOT NULL,
    row_version integer NOT NULL,
    CONSTRAINT dossier_box_case_kind_check CHECK ((case_kind = ANY (ARRAY['class'::text, 'claim'::text, 'payment'::text]))),
    CONSTRAINT dossier_box_row_version_check CHECK ((row_version > 0))
);


--
-- Name: earlier_determination; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.earlier_determination (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    claim_id text NOT NULL COLLATE pg_catalog."C",
    line_id text NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    answer text NOT NULL COLLATE pg_catalog."C",
    approved_fen bigint NOT NULL,
    determination text NOT NULL COLLATE pg_catalog."C",
    replaced_at timestamp with time zone NOT NULL,
    replaced_by text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT earlier_determination_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
    CONSTRAINT earlier_determination_approved_fen_check CHECK ((approved_fen >= 0)),
    CONSTRAINT earlier_determination_row_version_check CHECK ((row_version > 0))
);


--
-- Name: enrolment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.enrolment (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    class_id text NOT NULL COLLATE pg_catalog."C",
    person_id text NOT NULL COLLATE pg_catalog."C",
    person_name text NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    person_category text COLLATE pg_catalog."C",
    hukou_kind text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    left_on date,
    left_reason text COLLATE pg_catalog."C",
    enrolled_at timestamp with time zone NOT NULL,
    enrolled_by text NOT NULL COLLATE pg_catalog."C",
    live integer,
    row_version integer NOT NULL,
    CONSTRAINT enrolment_check CHECK (((state <> 'left'::text) OR (left_on IS NOT NULL))),
    CONSTRAINT enrolment_check1 CHECK (((state = 'removed'::text) = (live IS NULL))),
    CONSTRAINT enrolment_hukou_kind_check CHECK ((hukou_kind = ANY (ARRAY['rural'::text, 'urban'::text, 'unknown'::text]))),
    CONSTRAINT enrolment_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT enrolment_state_check CHECK ((state = ANY (ARRAY['enrolled'::text, 'left'::text, 'removed'::text])))
);


--
-- Name: idempotency; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency (
    county_code text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    command text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    answer text NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);


--
-- Name: job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    payload text NOT NULL COLLATE pg_catalog."C",
    due_at timestamp with time zone NOT NULL,
    attempts integer NOT NULL,
    leased_until timestamp with time zone,
    done_at timestamp with time zone,
    failed_at timestamp with time zone,
    last_error text COLLATE pg_catalog."C"
);


--
-- Name: journal_checkpoint; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal_checkpoint (
    county_code text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: journal_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal_entry (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL,
    actor text NOT NULL COLLATE pg_catalog."C",
    on_behalf_of text COLLATE pg_catalog."C",
    command text NOT NULL COLLATE pg_catalog."C",
    payload text NOT NULL COLLATE pg_catalog."C",
    leaf text NOT NULL COLLATE pg_catalog."C",
    "position" bigint
);


--
-- Name: journal_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal_head (
    county_code text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    frontier text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: journal_row; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal_row (
    county_code text NOT NULL COLLATE pg_catalog."C",
    table_name text NOT NULL COLLATE pg_catalog."C",
    row_key text NOT NULL COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    entry_id text NOT NULL COLLATE pg_catalog."C",
    line integer NOT NULL,
    digest text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: journal_subject; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal_subject (
    county_code text NOT NULL COLLATE pg_catalog."C",
    noun text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    entry_id text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: known_device; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.known_device (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    label text NOT NULL COLLATE pg_catalog."C",
    first_seen_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL
);


--
-- Name: ledger_balance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_balance (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    fund_id text NOT NULL COLLATE pg_catalog."C",
    side text NOT NULL COLLATE pg_catalog."C",
    balance_fen bigint NOT NULL,
    row_version integer NOT NULL,
    CONSTRAINT ledger_balance_check CHECK ((((side = 'debit'::text) AND (balance_fen >= 0)) OR ((side = 'credit'::text) AND (balance_fen <= 0)))),
    CONSTRAINT ledger_balance_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT ledger_balance_side_check CHECK ((side = ANY (ARRAY['debit'::text, 'credit'::text])))
);


--
-- Name: ledger_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_entry (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    entry_key text NOT NULL COLLATE pg_catalog."C",
    on_date date NOT NULL,
    event text NOT NULL COLLATE pg_catalog."C",
    about text COLLATE pg_catalog."C",
    reverses text COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT ledger_entry_row_version_check CHECK ((row_version > 0))
);


--
-- Name: ledger_posting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_posting (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    entry_id text NOT NULL COLLATE pg_catalog."C",
    place integer NOT NULL,
    fund_id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    amount_fen bigint NOT NULL,
    sentence text COLLATE pg_catalog."C",
    line_id text COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT ledger_posting_amount_fen_check CHECK ((amount_fen <> 0)),
    CONSTRAINT ledger_posting_row_version_check CHECK ((row_version > 0))
);


--
-- Name: lesson; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.lesson (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    class_id text NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    on_date date NOT NULL,
    start_minute integer NOT NULL,
    end_minute integer NOT NULL,
    hours integer NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    module text COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    trainer_id text COLLATE pg_catalog."C",
    venue_id text COLLATE pg_catalog."C",
    room text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    replaced_by text COLLATE pg_catalog."C",
    change_reason text COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT lesson_check CHECK (((start_minute >= 0) AND (start_minute < end_minute) AND (end_minute <= 1440))),
    CONSTRAINT lesson_check1 CHECK (((state = 'moved'::text) = (replaced_by IS NOT NULL))),
    CONSTRAINT lesson_check2 CHECK (((state <> ALL (ARRAY['moved'::text, 'cancelled'::text])) OR (COALESCE(length(change_reason), 0) > 0))),
    CONSTRAINT lesson_hours_check CHECK ((hours > 0)),
    CONSTRAINT lesson_kind_check CHECK ((kind = ANY (ARRAY['theory'::text, 'practice'::text, 'online'::text]))),
    CONSTRAINT lesson_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT lesson_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'held'::text, 'moved'::text, 'cancelled'::text])))
);


--
-- Name: meeting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    number text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    listed_at timestamp with time zone NOT NULL,
    listed_by text NOT NULL COLLATE pg_catalog."C",
    minutes_number text COLLATE pg_catalog."C",
    held_on date,
    minutes_file_id text COLLATE pg_catalog."C",
    decided_by text COLLATE pg_catalog."C",
    decided_at timestamp with time zone,
    cancelled_reason text COLLATE pg_catalog."C",
    claims integer NOT NULL,
    persons integer NOT NULL,
    amount_fen bigint NOT NULL,
    box_number text COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT meeting_amount_fen_check CHECK ((amount_fen >= 0)),
    CONSTRAINT meeting_check CHECK (((state <> 'decided'::text) OR ((minutes_number IS NOT NULL) AND (held_on IS NOT NULL) AND (minutes_file_id IS NOT NULL)))),
    CONSTRAINT meeting_check1 CHECK (((decided_by IS NULL) = (decided_at IS NULL))),
    CONSTRAINT meeting_check2 CHECK (((state <> 'cancelled'::text) OR (COALESCE(length(cancelled_reason), 0) > 0))),
    CONSTRAINT meeting_kind_check CHECK ((kind = ANY (ARRAY['party_group'::text, 'director'::text]))),
    CONSTRAINT meeting_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT meeting_state_check CHECK ((state = ANY (ARRAY['listed'::text, 'decided'::text, 'cancelled'::text])))
);


--
-- Name: meeting_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_item (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    meeting_id text NOT NULL COLLATE pg_catalog."C",
    claim_id text NOT NULL COLLATE pg_catalog."C",
    place integer NOT NULL,
    persons integer NOT NULL,
    amount_fen bigint NOT NULL,
    outcome text NOT NULL COLLATE pg_catalog."C",
    open integer,
    words text COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT meeting_item_amount_fen_check CHECK ((amount_fen >= 0)),
    CONSTRAINT meeting_item_check CHECK (((outcome = 'open'::text) = (open IS NOT NULL))),
    CONSTRAINT meeting_item_check1 CHECK (((outcome <> 'sent_back'::text) OR (COALESCE(length(words), 0) > 0))),
    CONSTRAINT meeting_item_outcome_check CHECK ((outcome = ANY (ARRAY['open'::text, 'approved'::text, 'sent_back'::text, 'cancelled'::text]))),
    CONSTRAINT meeting_item_row_version_check CHECK ((row_version > 0))
);


--
-- Name: message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    channel text NOT NULL COLLATE pg_catalog."C",
    receiver text NOT NULL COLLATE pg_catalog."C",
    text_key text NOT NULL COLLATE pg_catalog."C",
    args text NOT NULL COLLATE pg_catalog."C",
    attempts integer NOT NULL,
    due_at timestamp with time zone NOT NULL,
    made_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    last_error text COLLATE pg_catalog."C"
);


--
-- Name: notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    number text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    programme_id text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    starts_on date,
    ends_on date,
    working_days integer NOT NULL,
    first_day_counts boolean NOT NULL,
    mask text NOT NULL COLLATE pg_catalog."C",
    lines integer NOT NULL,
    amount_fen bigint NOT NULL,
    list_digest text COLLATE pg_catalog."C",
    checkpoint_size bigint,
    published_at timestamp with time zone,
    published_by text COLLATE pg_catalog."C",
    published_where text COLLATE pg_catalog."C",
    publication_file_id text COLLATE pg_catalog."C",
    ended_at timestamp with time zone,
    withdrawn_reason text COLLATE pg_catalog."C",
    made_by text NOT NULL COLLATE pg_catalog."C",
    made_at timestamp with time zone NOT NULL,
    row_version integer NOT NULL,
    CONSTRAINT notice_amount_fen_check CHECK ((amount_fen >= 0)),
    CONSTRAINT notice_check CHECK (((state <> ALL (ARRAY['published'::text, 'ended'::text])) OR ((starts_on IS NOT NULL) AND (ends_on IS NOT NULL) AND (list_digest IS NOT NULL)))),
    CONSTRAINT notice_check1 CHECK (((starts_on IS NULL) OR (starts_on <= ends_on))),
    CONSTRAINT notice_check2 CHECK (((state = 'withdrawn'::text) = (withdrawn_reason IS NOT NULL))),
    CONSTRAINT notice_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT notice_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'ended'::text, 'withdrawn'::text])))
);


--
-- Name: notice_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice_line (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    notice_id text NOT NULL COLLATE pg_catalog."C",
    claim_line_id text NOT NULL COLLATE pg_catalog."C",
    place integer NOT NULL,
    person_id text NOT NULL COLLATE pg_catalog."C",
    person_name text NOT NULL COLLATE pg_catalog."C",
    masked_number text NOT NULL COLLATE pg_catalog."C",
    payee_name text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    place_name text COLLATE pg_catalog."C",
    amount_fen bigint NOT NULL,
    live integer,
    objected boolean NOT NULL,
    row_version integer NOT NULL,
    CONSTRAINT notice_line_amount_fen_check CHECK ((amount_fen >= 0)),
    CONSTRAINT notice_line_row_version_check CHECK ((row_version > 0))
);


--
-- Name: number_series; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.number_series (
    county_code text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    year integer NOT NULL,
    last bigint NOT NULL
);


--
-- Name: objection; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.objection (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    number text NOT NULL COLLATE pg_catalog."C",
    notice_id text NOT NULL COLLATE pg_catalog."C",
    notice_line_id text NOT NULL COLLATE pg_catalog."C",
    ground text NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    contact_sealed text COLLATE pg_catalog."C",
    raised_at timestamp with time zone NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    answer text COLLATE pg_catalog."C",
    answered_by text COLLATE pg_catalog."C",
    answered_at timestamp with time zone,
    due_on date,
    row_version integer NOT NULL,
    CONSTRAINT objection_check CHECK (((state = 'open'::text) = (answer IS NULL))),
    CONSTRAINT objection_ground_check CHECK ((ground = ANY (ARRAY['did_not_attend'::text, 'amount_wrong'::text, 'not_entitled'::text, 'other'::text]))),
    CONSTRAINT objection_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT objection_state_check CHECK ((state = ANY (ARRAY['open'::text, 'upheld'::text, 'rejected'::text])))
);


--
-- Name: one_time_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.one_time_code (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    token_digest text NOT NULL COLLATE pg_catalog."C",
    phone_lookup text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    tries_left integer NOT NULL,
    used_at timestamp with time zone
);


--
-- Name: organisation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organisation (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    credit_code text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    is_public boolean NOT NULL,
    region_code text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    contact_name text NOT NULL COLLATE pg_catalog."C",
    contact_phone_sealed text COLLATE pg_catalog."C",
    licence_number text COLLATE pg_catalog."C",
    valid_from date,
    valid_to date,
    suspended_at timestamp with time zone,
    suspended_reason text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    registered_at timestamp with time zone NOT NULL,
    row_version integer NOT NULL,
    CONSTRAINT organisation_check CHECK (((valid_from IS NULL) OR (valid_to IS NULL) OR (valid_from <= valid_to))),
    CONSTRAINT organisation_check1 CHECK ((((state = 'suspended'::text) AND (suspended_at IS NOT NULL) AND (suspended_reason IS NOT NULL)) OR ((state = 'active'::text) AND (suspended_at IS NULL) AND (suspended_reason IS NULL)))),
    CONSTRAINT organisation_kind_check CHECK ((kind = ANY (ARRAY['public_base'::text, 'vocational_school'::text, 'technical_school'::text, 'training_institution'::text, 'enterprise'::text, 'evaluation_body'::text, 'office'::text]))),
    CONSTRAINT organisation_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT organisation_state_check CHECK ((state = ANY (ARRAY['active'::text, 'suspended'::text])))
);


--
-- Name: pack; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pack (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    pack_id text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    adopted_at timestamp with time zone NOT NULL,
    adopted_by text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT pack_row_version_check CHECK ((row_version > 0))
);


--
-- Name: pack_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pack_file (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT pack_file_row_version_check CHECK ((row_version > 0))
);


--
-- Name: payment_batch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment_batch (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    number text NOT NULL COLLATE pg_catalog."C",
    fund_id text NOT NULL COLLATE pg_catalog."C",
    payment_owner text NOT NULL COLLATE pg_catalog."C",
    appropriation_id text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    lines integer NOT NULL,
    amount_fen bigint NOT NULL,
    prepared_by text NOT NULL COLLATE pg_catalog."C",
    prepared_for text COLLATE pg_catalog."C",
    prepared_at timestamp with time zone NOT NULL,
    released_by text COLLATE pg_catalog."C",
    released_for text COLLATE pg_catalog."C",
    released_at timestamp with time zone,
    voucher_number text COLLATE pg_catalog."C",
    voucher_on date,
    bank_file_digest text COLLATE pg_catalog."C",
    settled_at timestamp with time zone,
    box_number text COLLATE pg_catalog."C",
    cancelled_reason text COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT payment_batch_amount_fen_check CHECK ((amount_fen >= 0)),
    CONSTRAINT payment_batch_check CHECK (((released_by IS NULL) = (released_at IS NULL))),
    CONSTRAINT payment_batch_check1 CHECK (((released_by IS NULL) OR ((released_by <> prepared_by) AND (released_by <> COALESCE(prepared_for, ''::text)) AND (COALESCE(released_for, ''::text) <> prepared_by) AND ((released_for IS NULL) OR (prepared_for IS NULL) OR (released_for <> prepared_for))))),
    CONSTRAINT payment_batch_check2 CHECK (((state <> ALL (ARRAY['released'::text, 'settled'::text])) OR (released_by IS NOT NULL))),
    CONSTRAINT payment_batch_check3 CHECK (((state = 'cancelled'::text) = (cancelled_reason IS NOT NULL))),
    CONSTRAINT payment_batch_check4 CHECK (((voucher_number IS NULL) = (voucher_on IS NULL))),
    CONSTRAINT payment_batch_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT payment_batch_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'prepared'::text, 'released'::text, 'settled'::text, 'cancelled'::text])))
);


--
-- Name: payment_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment_line (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    batch_id text NOT NULL COLLATE pg_catalog."C",
    place integer NOT NULL,
    claim_id text NOT NULL COLLATE pg_catalog."C",
    payee_kind text NOT NULL COLLATE pg_catalog."C",
    payee_id text NOT NULL COLLATE pg_catalog."C",
    payee_name text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    amount_fen bigint NOT NULL,
    sentence text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    attempt integer NOT NULL,
    retry_of text COLLATE pg_catalog."C",
    live integer,
    failure text COLLATE pg_catalog."C",
    failure_words text COLLATE pg_catalog."C",
    settled_on date,
    removed_reason text COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT payment_line_amount_fen_check CHECK ((amount_fen >= 0)),
    CONSTRAINT payment_line_check CHECK (((state = 'removed'::text) = (removed_reason IS NOT NULL))),
    CONSTRAINT payment_line_check1 CHECK (((state = 'removed'::text) = (live IS NULL))),
    CONSTRAINT payment_line_check2 CHECK (((state <> 'bounced'::text) OR (failure IS NOT NULL))),
    CONSTRAINT payment_line_payee_kind_check CHECK ((payee_kind = ANY (ARRAY['organisation'::text, 'person'::text]))),
    CONSTRAINT payment_line_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT payment_line_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'released'::text, 'paid'::text, 'bounced'::text, 'removed'::text])))
);


--
-- Name: payment_share; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment_share (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    payment_line_id text NOT NULL COLLATE pg_catalog."C",
    claim_line_id text NOT NULL COLLATE pg_catalog."C",
    amount_fen bigint NOT NULL,
    live integer,
    row_version integer NOT NULL,
    CONSTRAINT payment_share_amount_fen_check CHECK ((amount_fen >= 0)),
    CONSTRAINT payment_share_row_version_check CHECK ((row_version > 0))
);


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    name_key text NOT NULL COLLATE pg_catalog."C",
    sex text NOT NULL COLLATE pg_catalog."C",
    birth_date date NOT NULL,
    ethnicity text COLLATE pg_catalog."C",
    id_kind text NOT NULL COLLATE pg_catalog."C",
    id_lookup text COLLATE pg_catalog."C",
    id_sealed text COLLATE pg_catalog."C",
    phone_lookup text COLLATE pg_catalog."C",
    phone_sealed text COLLATE pg_catalog."C",
    region_code text COLLATE pg_catalog."C",
    hukou_kind text NOT NULL COLLATE pg_catalog."C",
    residence_region text COLLATE pg_catalog."C",
    address_sealed text COLLATE pg_catalog."C",
    registered_at timestamp with time zone NOT NULL,
    forgotten_at timestamp with time zone,
    row_version integer NOT NULL,
    CONSTRAINT person_check CHECK ((((forgotten_at IS NULL) AND (id_lookup IS NOT NULL) AND (id_sealed IS NOT NULL)) OR ((forgotten_at IS NOT NULL) AND (id_lookup IS NULL) AND (id_sealed IS NULL) AND (phone_sealed IS NULL) AND (name = ''::text)))),
    CONSTRAINT person_hukou_kind_check CHECK ((hukou_kind = ANY (ARRAY['rural'::text, 'urban'::text, 'unknown'::text]))),
    CONSTRAINT person_id_kind_check CHECK ((id_kind = ANY (ARRAY['resident_id'::text, 'hmt_residence_permit'::text, 'foreign_permanent_residence'::text]))),
    CONSTRAINT person_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT person_sex_check CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text])))
);


--
-- Name: person_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person_key (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    wrapped text NOT NULL COLLATE pg_catalog."C",
    destroyed_at timestamp with time zone,
    row_version integer NOT NULL,
    CONSTRAINT person_key_row_version_check CHECK ((row_version > 0))
);


--
-- Name: person_tag; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person_tag (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    person_id text NOT NULL COLLATE pg_catalog."C",
    tag text NOT NULL COLLATE pg_catalog."C",
    valid_from date NOT NULL,
    valid_to date,
    source text NOT NULL COLLATE pg_catalog."C",
    evidence_sealed text COLLATE pg_catalog."C",
    tagged_by text NOT NULL COLLATE pg_catalog."C",
    tagged_at timestamp with time zone NOT NULL,
    row_version integer NOT NULL,
    CONSTRAINT person_tag_check CHECK (((valid_to IS NULL) OR (valid_from <= valid_to))),
    CONSTRAINT person_tag_row_version_check CHECK ((row_version > 0))
);


--
-- Name: platform_difference; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.platform_difference (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    import_id text NOT NULL COLLATE pg_catalog."C",
    class_id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    person_name text NOT NULL COLLATE pg_catalog."C",
    person_id text COLLATE pg_catalog."C",
    enrolment_id text COLLATE pg_catalog."C",
    masked_there text COLLATE pg_catalog."C",
    field text COLLATE pg_catalog."C",
    likely_cause text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    settled_words text COLLATE pg_catalog."C",
    settled_by text COLLATE pg_catalog."C",
    settled_at timestamp with time zone,
    row_version integer NOT NULL,
    CONSTRAINT platform_difference_kind_check CHECK ((kind = ANY (ARRAY['only_there'::text, 'only_here'::text, 'different'::text]))),
    CONSTRAINT platform_difference_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT platform_difference_state_check CHECK ((state = ANY (ARRAY['open'::text, 'settled'::text])))
);


--
-- Name: platform_import; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.platform_import (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    class_id text NOT NULL COLLATE pg_catalog."C",
    file_id text NOT NULL COLLATE pg_catalog."C",
    imported_by text NOT NULL COLLATE pg_catalog."C",
    imported_at timestamp with time zone NOT NULL,
    people_rows integer NOT NULL,
    same integer NOT NULL,
    only_there integer NOT NULL,
    only_here integer NOT NULL,
    different integer NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT platform_import_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT platform_import_state_check CHECK ((state = ANY (ARRAY['open'::text, 'replaced'::text, 'settled'::text])))
);


--
-- Name: recovery_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recovery_code (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    made_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    replaced_at timestamp with time zone,
    row_version integer NOT NULL,
    CONSTRAINT recovery_code_row_version_check CHECK ((row_version > 0))
);


--
-- Name: result; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.result (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    enrolment_id text NOT NULL COLLATE pg_catalog."C",
    class_id text NOT NULL COLLATE pg_catalog."C",
    attempt integer NOT NULL,
    theory_tenths integer,
    practice_tenths integer,
    outcome text NOT NULL COLLATE pg_catalog."C",
    examined_on date NOT NULL,
    evaluation_body text COLLATE pg_catalog."C",
    certificate_kind text COLLATE pg_catalog."C",
    certificate_number text COLLATE pg_catalog."C",
    certificate_issued_on date,
    check_state text NOT NULL COLLATE pg_catalog."C",
    checked_by text COLLATE pg_catalog."C",
    checked_at timestamp with time zone,
    recorded_by text NOT NULL COLLATE pg_catalog."C",
    recorded_at timestamp with time zone NOT NULL,
    row_version integer NOT NULL,
    CONSTRAINT result_check CHECK (((certificate_number IS NULL) = (certificate_issued_on IS NULL))),
    CONSTRAINT result_check_state_check CHECK ((check_state = ANY (ARRAY['unchecked'::text, 'found'::text, 'not_found'::text, 'mismatch'::text]))),
    CONSTRAINT result_outcome_check CHECK ((outcome = ANY (ARRAY['passed'::text, 'failed'::text, 'absent'::text]))),
    CONSTRAINT result_row_version_check CHECK ((row_version > 0))
);


--
-- Name: roster_import; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roster_import (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    class_id text NOT NULL COLLATE pg_catalog."C",
    file_id text NOT NULL COLLATE pg_catalog."C",
    file_name text NOT NULL COLLATE pg_catalog."C",
    on_date date NOT NULL,
    people_rows integer NOT NULL,
    accepted integer NOT NULL,
    repaired integer NOT NULL,
    rejected integer NOT NULL,
    skipped integer NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    imported_by text NOT NULL COLLATE pg_catalog."C",
    imported_at timestamp with time zone NOT NULL,
    row_version integer NOT NULL,
    CONSTRAINT roster_import_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT roster_import_state_check CHECK ((state = ANY (ARRAY['open'::text, 'replaced'::text])))
);


--
-- Name: roster_row; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roster_row (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    import_id text NOT NULL COLLATE pg_catalog."C",
    sheet text NOT NULL COLLATE pg_catalog."C",
    row_number integer NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    name text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    field text COLLATE pg_catalog."C",
    repairs text NOT NULL COLLATE pg_catalog."C",
    cells_sealed text COLLATE pg_catalog."C",
    settled text NOT NULL COLLATE pg_catalog."C",
    enrolment_id text COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT roster_row_check CHECK (((status <> 'rejected'::text) OR (reason IS NOT NULL))),
    CONSTRAINT roster_row_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT roster_row_settled_check CHECK ((settled = ANY (ARRAY['open'::text, 'taken'::text, 'dropped'::text]))),
    CONSTRAINT roster_row_status_check CHECK ((status = ANY (ARRAY['accepted'::text, 'repaired'::text, 'rejected'::text, 'skipped'::text])))
);


--
-- Name: row_look_up; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.row_look_up (
    county_code text NOT NULL COLLATE pg_catalog."C",
    address_digest text NOT NULL COLLATE pg_catalog."C",
    hour bigint NOT NULL,
    tries bigint NOT NULL
);


--
-- Name: seaql_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seaql_migrations (
    version character varying NOT NULL,
    applied_at bigint NOT NULL
);


--
-- Name: second_step; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.second_step (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    token_digest text NOT NULL COLLATE pg_catalog."C",
    account_id text COLLATE pg_catalog."C",
    phone_lookup text COLLATE pg_catalog."C",
    device_id text COLLATE pg_catalog."C",
    expires_at timestamp with time zone NOT NULL,
    tries_left integer NOT NULL,
    done_at timestamp with time zone,
    CONSTRAINT second_step_kind_check CHECK ((kind = ANY (ARRAY['factor'::text, 'choice'::text])))
);


--
-- Name: sign_in_counter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_counter (
    county_code text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    failures integer NOT NULL,
    counted_from timestamp with time zone NOT NULL,
    locked_until timestamp with time zone,
    told_at timestamp with time zone
);


--
-- Name: sign_in_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_event (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL,
    account_id text COLLATE pg_catalog."C",
    outcome text NOT NULL COLLATE pg_catalog."C",
    label text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: stored_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stored_file (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    sha256 text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    media_type text NOT NULL COLLATE pg_catalog."C",
    size_bytes bigint NOT NULL,
    stored_at timestamp with time zone NOT NULL,
    stored_by text NOT NULL COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    CONSTRAINT stored_file_row_version_check CHECK ((row_version > 0))
);


--
-- Name: totp_spent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.totp_spent (
    county_code text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    step bigint NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: trainer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trainer (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    organisation_id text NOT NULL COLLATE pg_catalog."C",
    person_id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    id_lookup text COLLATE pg_catalog."C",
    level text COLLATE pg_catalog."C",
    occupation_code text NOT NULL COLLATE pg_catalog."C",
    qualification text NOT NULL COLLATE pg_catalog."C",
    employment text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    closed_on date,
    row_version integer NOT NULL,
    CONSTRAINT trainer_check CHECK ((((state = 'closed'::text) AND (closed_on IS NOT NULL)) OR ((state = 'active'::text) AND (closed_on IS NULL)))),
    CONSTRAINT trainer_employment_check CHECK ((employment = ANY (ARRAY['full_time'::text, 'part_time'::text]))),
    CONSTRAINT trainer_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT trainer_state_check CHECK ((state = ANY (ARRAY['active'::text, 'closed'::text])))
);


--
-- Name: venue; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.venue (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    organisation_id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    region_code text NOT NULL COLLATE pg_catalog."C",
    seats integer NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    closed_on date,
    row_version integer NOT NULL,
    CONSTRAINT venue_check CHECK ((((state = 'closed'::text) AND (closed_on IS NOT NULL)) OR ((state = 'open'::text) AND (closed_on IS NULL)))),
    CONSTRAINT venue_row_version_check CHECK ((row_version > 0)),
    CONSTRAINT venue_seats_check CHECK ((seats > 0)),
    CONSTRAINT venue_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
);


--
-- Name: web_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.web_session (
    county_code text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    token_digest text NOT NULL COLLATE pg_catalog."C",
    epoch integer NOT NULL,
    strong boolean NOT NULL,
    acting_for text COLLATE pg_catalog."C",
    device_id text COLLATE pg_catalog."C",
    label text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    made_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    idle_seconds bigint NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);


--
-- Name: wrapped_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wrapped_key (
    name text NOT NULL COLLATE pg_catalog."C",
    wrapped text NOT NULL COLLATE pg_catalog."C"
);


--
-- Data for Name: access_guard; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES
	('350481', '01GNTGHXT0000000002HDZ7EQH', 'admin', '系统管理员', 'staff', NULL, NULL, '350481', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT0000000004HDZ7EQH', 'clerk1', '苏明辉', 'staff', NULL, NULL, '350481', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT0000000006HDZ7EQH', 'clerk2', '陈水香', 'staff', NULL, NULL, '350481', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT0000000008HDZ7EQH', 'reviewer', '郑海燕', 'staff', NULL, NULL, '350481', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT000000000AHDZ7EQH', 'leader', '林建国', 'staff', NULL, NULL, '350481', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT000000000CHDZ7EQH', 'deputy', '张德荣', 'staff', NULL, NULL, '350481', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT000000000EHDZ7EQH', 'secretary', '李文芳', 'staff', NULL, NULL, '350481', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT000000000GHDZ7EQH', 'finance1', '蔡永安', 'staff', NULL, NULL, '350481', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT000000000JHDZ7EQH', 'finance2', '谢金梅', 'staff', NULL, NULL, '350481', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT000000000MHDZ7EQH', 'auditor', '王志平', 'staff', NULL, NULL, '350481', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT000000000PHDZ7EQH', 'township', '邓树林', 'staff', NULL, NULL, '350481103', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'school1', '黄志强', 'organisation', '01GNTGHXT000000000RNDZ7EQH', NULL, '350481001', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT000000000TXDZ7EQH', 'teacher1', '罗文彬', 'organisation', '01GNTGHXT000000000RNDZ7EQH', NULL, '350481001', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT00000000131DZ7EQH', 'school2', '吴桂香', 'organisation', '01GNTGHXT0000000012SDZ7EQH', NULL, '350481003', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT00000000151DZ7EQH', 'teacher2', '邱木生', 'organisation', '01GNTGHXT0000000012SDZ7EQH', NULL, '350481003', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT000000001D5DZ7EQH', 'school3', '郑长安', 'organisation', '01GNTGHXT000000001CXDZ7EQH', NULL, '350481004', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT000000001F5DZ7EQH', 'teacher3', '蓝秀萍', 'organisation', '01GNTGHXT000000001CXDZ7EQH', NULL, '350481004', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT000000001Q9DZ7EQH', 'school4', '赖永平', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', NULL, '350481105', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT000000001S9DZ7EQH', 'teacher4', '钟水英', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', NULL, '350481105', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT0000000021DDZ7EQH', 'school5', '雷福生', 'organisation', '01GNTGHXT00000000215DZ7EQH', NULL, '350481103', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT0000000023DDZ7EQH', 'teacher5', '范玉兰', 'organisation', '01GNTGHXT00000000215DZ7EQH', NULL, '350481103', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT000000002BHDZ7EQH', 'company', '冯建华', 'organisation', '01GNTGHXT000000002B9DZ7EQH', NULL, '350481002', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2),
	('350481', '01GNTGHXT000000002DHDZ7EQH', 'teacher6', '魏明辉', 'organisation', '01GNTGHXT000000002B9DZ7EQH', NULL, '350481002', NULL, NULL, 'active', NULL, 1, '2023-01-03 00:30:00+00', 2);


--
-- Data for Name: account_role; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_role VALUES
	('350481', '01GNTGHXT0000000002NDZ7EQH', '01GNTGHXT0000000002HDZ7EQH', 'administrator', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT0000000004NDZ7EQH', '01GNTGHXT0000000004HDZ7EQH', 'clerk', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT0000000006NDZ7EQH', '01GNTGHXT0000000006HDZ7EQH', 'clerk', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT0000000008NDZ7EQH', '01GNTGHXT0000000008HDZ7EQH', 'reviewer', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT000000000ANDZ7EQH', '01GNTGHXT000000000AHDZ7EQH', 'leader', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT000000000CNDZ7EQH', '01GNTGHXT000000000CHDZ7EQH', 'leader', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT000000000ENDZ7EQH', '01GNTGHXT000000000EHDZ7EQH', 'meeting_secretary', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT000000000GNDZ7EQH', '01GNTGHXT000000000GHDZ7EQH', 'fund_officer', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT000000000JNDZ7EQH', '01GNTGHXT000000000JHDZ7EQH', 'fund_officer', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT000000000MNDZ7EQH', '01GNTGHXT000000000MHDZ7EQH', 'auditor', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT000000000PNDZ7EQH', '01GNTGHXT000000000PHDZ7EQH', 'township_officer', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT000000000S1DZ7EQH', '01GNTGHXT000000000RXDZ7EQH', 'school_manager', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT000000000V1DZ7EQH', '01GNTGHXT000000000TXDZ7EQH', 'teacher', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT00000000135DZ7EQH', '01GNTGHXT00000000131DZ7EQH', 'school_manager', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT00000000155DZ7EQH', '01GNTGHXT00000000151DZ7EQH', 'teacher', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT000000001D9DZ7EQH', '01GNTGHXT000000001D5DZ7EQH', 'school_manager', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT000000001F9DZ7EQH', '01GNTGHXT000000001F5DZ7EQH', 'teacher', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT000000001QDDZ7EQH', '01GNTGHXT000000001Q9DZ7EQH', 'school_manager', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT000000001SDDZ7EQH', '01GNTGHXT000000001S9DZ7EQH', 'teacher', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT0000000021HDZ7EQH', '01GNTGHXT0000000021DDZ7EQH', 'school_manager', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT0000000023HDZ7EQH', '01GNTGHXT0000000023DDZ7EQH', 'teacher', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT000000002BNDZ7EQH', '01GNTGHXT000000002BHDZ7EQH', 'school_manager', '2023-01-03', NULL, 'system', NULL, 1),
	('350481', '01GNTGHXT000000002DNDZ7EQH', '01GNTGHXT000000002DHDZ7EQH', 'teacher', '2023-01-03', NULL, 'system', NULL, 1);


--
-- Data for Name: account_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_secret VALUES
	('350481', '01GNTGHXT000000001F5DZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$uV4PioHzzsCxH1sLYLU19A$fOE9gAZgufGubg4PksV/IYtzKPjQn1tCWnYzG/uVDmc', '2023-01-03 00:30:00+00', NULL, false, 'bHKRpU3uaWLBTiN/WZ/pCm3i0Jjzy1OwtN+SIxNKCPQl0zIGNjfusCKhFwObTlwv', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT0000000002HDZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$i7bFDkVwRChHIa6Bqlbo4Q$KTZWef3BYWnpNTEK18KzkEBbj6FERJsXdxAwGhKvMLE', '2023-01-03 00:30:00+00', NULL, false, '5vhwm04kHEfqLl2M0772unxAhPc7Of9MYu06N3F4znjuQ1QI2SJcarJQaYbqww7E', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT000000000PHDZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$1T3pQpc4QcbaJ2cCa+7+3A$AfmfSdDXGmlkCqnAADv4TX29W9mxRrzfzjSuAh5frVw', '2023-01-03 00:30:00+00', NULL, false, 'uEKfH6OMKYGqo1qQi+hl/8gY8LjBl1o6K51HuO296YbzOGPGPZnqgioEmlzAfATO', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT0000000004HDZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$dlukb4pgay8izugOXLgIaw$DuxDUGt+y07m1Uqgkl7RRtQQ98avDQ+NXl1aXSnj0cg', '2023-01-03 00:30:00+00', NULL, false, 'GsPUfCfSKwwcxyytOgtObiDcztkUexSEQRYqLKoefYpEu72tepw6cbMR8DrFubpy', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT0000000023DDZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$5q6Vq52Imeid2WWizFs7JQ$p1wwhf/WCdOmts4TdTDVn4CJ68FB3Y5JOdqJZJuSLVs', '2023-01-03 00:30:00+00', NULL, false, 'rs9yopq9NK7t+ahwTvT9x7UTb2GaGWhZzYpqIu86sVpUQ5kbu1Cuyh+uwuFBSsgH', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT0000000006HDZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$F3j9bzOATM/hdcoOkzox3Q$UIy6kP/TLSUhhf8g33a6fzufWouOnrpKonZ1u3mKgoY', '2023-01-03 00:30:00+00', NULL, false, 'vp6Q69XM32oMy0hPjofVRVZ6PEMMy3vGRK+PaV3kICFUgmsJCM+X2RFNnXfH0Y3Y', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT000000000RXDZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$e4kmSoxOmTQNxUfDoFwPsw$9f4bzGGTQQnSuxWF5xCDkDp4xoaf+B4xuWg5a23JpdI', '2023-01-03 00:30:00+00', NULL, false, 'Cjm2Z9SC4AbvoS3WmcVdeaDxcYNsayQ6yHMOkBjMWgK/KP/5AwV4ZRxRLSD1ulay', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT0000000008HDZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$s3Rd+KDljoiiSplaMwlSgg$BCNxBr8fwIRs/qHcziDh1CrvJEL1+xLtNX1McsypRlo', '2023-01-03 00:30:00+00', NULL, false, 'KP1pRzHKHA7G1gPFytP6nj/QFXB3T5SkCFuUZYrbTl+brzKJ5LNbLfQuTXcmN/5e', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT000000001Q9DZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$4fcuz4c5awsX4s+lOwge2g$zBJ/UUGnZ8WghqO3/z8sipPiPAj5hh87kRDmFziL86A', '2023-01-03 00:30:00+00', NULL, false, 'Yj151t8zAYdw3SIhif3AUd1HxRbhLP0UeafAHYU90rp0ayDfVNb2EPgAFBGAkoXH', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT000000000AHDZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$jw2w7WMXBuX4nZv+r0FsJA$+thrIYZnvHK4NtdONPv6NGav/HjQw2A+B64GfZqIA8o', '2023-01-03 00:30:00+00', NULL, false, 'afZqrf0Qi+QjgS1jPJky8X6fFqAhpzt9Stc4TtUtQG73ydE0ZKrKFEEynHmfA83r', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT000000000TXDZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$OWsfr50zmHagweRc2Z9x0g$0g/eKo+6QXLOGeLRFqE2JRARG4TrkLP9gs7ryPFuCPM', '2023-01-03 00:30:00+00', NULL, false, 'J94IqpxEgvH+OTiZ44Z7UKmOtgU53m/xU8d3A+/rs3OzSfCQyXgWNjevseBkrks2', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT000000000CHDZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$7t+4y1hliOMJvtzx3QI4aw$vglty/uVHSSzHb1Qei3UAj/bqCZwfJMzNkINRoiMANY', '2023-01-03 00:30:00+00', NULL, false, 'LDU3P9EmP6OrtkuskmwooB7pWqUIhsUeOGGZGikLL0NTejAPW8An4b3RbpoE4571', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT000000000EHDZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$QtThlvXVO9DgI8DHcrdnlA$ckDH5PKnYxiLbY8Ah7CYNvzEzdXoYwipdQaTEoARmaw', '2023-01-03 00:30:00+00', NULL, false, 'yr/s8OJrFaOwEgbVnQ2D1eJMIKiLHd1mKYxProv3xd3j8y/7lX55XsCB/rJ2bwKb', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT00000000131DZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$qDC4rE+3JKXVSTZwlGtGpQ$a6Psx5T7jOxbU5hAVJX3CLtP4sd/yXxnr2+HdyF4pT0', '2023-01-03 00:30:00+00', NULL, false, 'dsD5CT/bq2ocaWqtuxTL27ZIM8p8RMzZtNwL7AFxuXgHCvDpMIoi2cjy8KREuzJA', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT000000000GHDZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$tuPh1d6COjfjRYedIVCdyg$njgOz8MycbzFQqJy3KgfxdM7usmJpcFbq1v7zvQ44N0', '2023-01-03 00:30:00+00', NULL, false, '0B9AJX4i5bUxzewwa1cxSNBvM7SH6oontBONmmPnZ+39H8PJOxeHgOe/I5WXe1Ls', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT000000001S9DZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$Uonlm3FdK2+KlxH60sjSeQ$bi4C1VoVMuu9OChDSYrgJ381muh4tKtsSDBihondOFE', '2023-01-03 00:30:00+00', NULL, false, 'TwKMg0rwIpfrxpjb9ZDBBcJa/d8kX4qdmb0ekiW3COOFA4vSV01TBU6TSKOiu6IF', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT000000000JHDZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$eHSpVp/dVOmjHBR7DaTttg$GbJZ1c71tvTttTWY1eKn1y2ZLXK4HTta0lJpJgBVHCE', '2023-01-03 00:30:00+00', NULL, false, 'f0ECOHMM7SDkpWvf9IBh2bmjKiP3tPxO6//drwjWGDjUXuDT/2jeBfvniww2DAPM', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT00000000151DZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$JAn7SjwXLL4L0WanOIdFoA$K2kDNJhfsKv5cy/EhUTrL6e6DlWyjWYIV1j0iTQ7ANo', '2023-01-03 00:30:00+00', NULL, false, 'gV1bc7GPb2kyTvMY0/8ifzE/RBEoyCP92AeH6CnVLRP2f96D7eAWDAXuaPH/zcax', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT000000000MHDZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$jxVjfMIXCyqjtgpIMboO4A$qTVT18bKxm6ngP+mSczsBzD1rL8viWz3M7RC9QGMMIA', '2023-01-03 00:30:00+00', NULL, false, 'SD0pxgfG46JqolpAfKHDIgCpns1pU7mT58SSFdAYUp89iU1it+MrdgYhjxQuk9f6', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT000000002BHDZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$cON5pqwauculQg6Z2CmGRw$bBQMlrgCgAzK36HBi7gcrYRE5ihrTphncfEy/3U7Ljk', '2023-01-03 00:30:00+00', NULL, false, 'oKODm5AcLthsXkGEmueioNsEG1umXlrPX+SJ4yAl9YSAnK+u6kcKSQ3qnripwvQl', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT000000001D5DZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$WyGMNRHWrXH9Zi2sIEO14A$GCYsOvcdHwRO1gKuC8p4ToxMBPDesqssYqKOyLEzAAQ', '2023-01-03 00:30:00+00', NULL, false, 'ljmcWvKDYHCZp1OwWd4cOub5DyGW4uvjNevDY1TjaNFqedzkuhceS7xdle/kJkmg', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT0000000021DDZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$nw03WVIOLCr41zxI2M9DYA$a7Fc/n4jQAskNd1BTZcE321DIi+BCFJQ1nZi4+RT5G8', '2023-01-03 00:30:00+00', NULL, false, '/JMZFfZKPaaj7UjneaF5R+wycoRaCRLZn9vjrReeUC+W9JfqB/h8PfGH5FFht3gT', NULL, '2023-01-03 00:30:00+00', 4),
	('350481', '01GNTGHXT000000002DHDZ7EQH', '$argon2id$v=19$m=8,t=1,p=1$xyY08+tUJp97cwNrMZoenQ$B9HCs288WXGRa6lY/b5ywIgFxCB7LiYY8FPEeB0ltjY', '2023-01-03 00:30:00+00', NULL, false, 'ZWqzjPE/4unHAsFHN2CZ+ZP/53xXPMghq9gyeaWlb/WlsGjAt/DL0F/ds++c/oTv', NULL, '2023-01-03 00:30:00+00', 4);


--
-- Data for Name: api_token; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: api_token_use; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: appropriation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.appropriation VALUES
	('350481', '01GNTGHXT000000002NDDZ7EQH', 'employment-subsidy', '永财指〔2023〕12号', 2023, 180000000, '2023-01-03', '2080702', '01GNTGHXT000000000GHDZ7EQH', '2023-01-03 00:30:00+00', 1);


--
-- Data for Name: attendance_mark; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.attendance_mark VALUES
	('350481', '01GQ786XE0000000031SDZ7EQH', '01GPA17FJ000000002RNDZ7EQH', '01GPA17FJ000000002Y5DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-20 09:30:00+00', NULL, 1),
	('350481', '01GQ786XE0000000031XDZ7EQH', '01GPA17FJ000000002RNDZ7EQH', '01GPA17FJ000000002Y9DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-20 09:30:00+00', NULL, 1),
	('350481', '01GQ786XE00000000321DZ7EQH', '01GPA17FJ000000002RNDZ7EQH', '01GPA17FJ000000002YDDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-20 09:30:00+00', NULL, 1),
	('350481', '01GQ786XE0000000032DDZ7EQH', '01GPA17FJ000000002RSDZ7EQH', '01GPA17FJ000000002Y5DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-20 09:30:00+00', NULL, 1),
	('350481', '01GQ786XE0000000032HDZ7EQH', '01GPA17FJ000000002RSDZ7EQH', '01GPA17FJ000000002Y9DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-20 09:30:00+00', NULL, 1),
	('350481', '01GQ786XE0000000032NDZ7EQH', '01GPA17FJ000000002RSDZ7EQH', '01GPA17FJ000000002YDDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-20 09:30:00+00', NULL, 1),
	('350481', '01GQVVCNE00000000331DZ7EQH', '01GPA17FJ000000002RXDZ7EQH', '01GPA17FJ000000002Y5DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-28 09:30:00+00', NULL, 1),
	('350481', '01GQVVCNE00000000335DZ7EQH', '01GPA17FJ000000002RXDZ7EQH', '01GPA17FJ000000002Y9DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-28 09:30:00+00', NULL, 1),
	('350481', '01GQVVCNE00000000339DZ7EQH', '01GPA17FJ000000002RXDZ7EQH', '01GPA17FJ000000002YDDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-28 09:30:00+00', NULL, 1),
	('350481', '01GQVVCNE0000000033NDZ7EQH', '01GPA17FJ000000002S1DZ7EQH', '01GPA17FJ000000002Y5DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-28 09:30:00+00', NULL, 1),
	('350481', '01GQVVCNE0000000033SDZ7EQH', '01GPA17FJ000000002S1DZ7EQH', '01GPA17FJ000000002Y9DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-28 09:30:00+00', NULL, 1),
	('350481', '01GQVVCNE0000000033XDZ7EQH', '01GPA17FJ000000002S1DZ7EQH', '01GPA17FJ000000002YDDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-28 09:30:00+00', NULL, 1),
	('350481', '01GQYDSCE00000000349DZ7EQH', '01GPA17FJ000000002S5DZ7EQH', '01GPA17FJ000000002Y5DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-29 09:30:00+00', NULL, 1),
	('350481', '01GQYDSCE0000000034DDZ7EQH', '01GPA17FJ000000002S5DZ7EQH', '01GPA17FJ000000002Y9DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-29 09:30:00+00', NULL, 1),
	('350481', '01GQYDSCE0000000034HDZ7EQH', '01GPA17FJ000000002S5DZ7EQH', '01GPA17FJ000000002YDDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-29 09:30:00+00', NULL, 1),
	('350481', '01GQYDSCE0000000034XDZ7EQH', '01GPA17FJ000000002S9DZ7EQH', '01GPA17FJ000000002Y5DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-29 09:30:00+00', NULL, 1),
	('350481', '01GQYDSCE00000000351DZ7EQH', '01GPA17FJ000000002S9DZ7EQH', '01GPA17FJ000000002Y9DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-29 09:30:00+00', NULL, 1),
	('350481', '01GQYDSCE00000000355DZ7EQH', '01GPA17FJ000000002S9DZ7EQH', '01GPA17FJ000000002YDDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-29 09:30:00+00', NULL, 1),
	('350481', '01GR1063E0000000035HDZ7EQH', '01GPA17FJ000000002SDDZ7EQH', '01GPA17FJ000000002Y5DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-30 09:30:00+00', NULL, 1),
	('350481', '01GR1063E0000000035NDZ7EQH', '01GPA17FJ000000002SDDZ7EQH', '01GPA17FJ000000002Y9DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-30 09:30:00+00', NULL, 1),
	('350481', '01GR1063E0000000035SDZ7EQH', '01GPA17FJ000000002SDDZ7EQH', '01GPA17FJ000000002YDDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-30 09:30:00+00', NULL, 1),
	('350481', '01GR1063E00000000365DZ7EQH', '01GPA17FJ000000002SHDZ7EQH', '01GPA17FJ000000002Y5DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-30 09:30:00+00', NULL, 1),
	('350481', '01GR1063E00000000369DZ7EQH', '01GPA17FJ000000002SHDZ7EQH', '01GPA17FJ000000002Y9DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-30 09:30:00+00', NULL, 1),
	('350481', '01GR1063E0000000036DDZ7EQH', '01GPA17FJ000000002SHDZ7EQH', '01GPA17FJ000000002YDDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-30 09:30:00+00', NULL, 1),
	('350481', '01GR3JJTE0000000036SDZ7EQH', '01GPA17FJ000000002SNDZ7EQH', '01GPA17FJ000000002Y5DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-31 09:30:00+00', NULL, 1),
	('350481', '01GR3JJTE0000000036XDZ7EQH', '01GPA17FJ000000002SNDZ7EQH', '01GPA17FJ000000002Y9DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-31 09:30:00+00', NULL, 1),
	('350481', '01GR3JJTE00000000371DZ7EQH', '01GPA17FJ000000002SNDZ7EQH', '01GPA17FJ000000002YDDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-31 09:30:00+00', NULL, 1),
	('350481', '01GR3JJTE0000000037DDZ7EQH', '01GPA17FJ000000002SSDZ7EQH', '01GPA17FJ000000002Y5DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-31 09:30:00+00', NULL, 1),
	('350481', '01GR3JJTE0000000037HDZ7EQH', '01GPA17FJ000000002SSDZ7EQH', '01GPA17FJ000000002Y9DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-31 09:30:00+00', NULL, 1),
	('350481', '01GR3JJTE0000000037NDZ7EQH', '01GPA17FJ000000002SSDZ7EQH', '01GPA17FJ000000002YDDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 'present', 'yongji', '01GNTGHXT000000000TXDZ7EQH', '2023-01-31 09:30:00+00', NULL, 1);


--
-- Data for Name: attendance_sheet; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bank_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bank_account VALUES
	('350481', '01GNTGHXT00000000125DZ7EQH', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '永安市模拟农村商业银行', '永安燕江职业中专学校', '1:f2e1cf3635bf0c0621070a017964f33d46aebd66bd8f48a2d72d5629dc4598e2', 'd452A+LKWiNcF6K/UrHu2RfhrTKbIJFoG2qOKfXwXDd92efl59/4rnK/jC5/2VA=', 'confirmed', 'confirmed', '01GNTGHXT000000000RXDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', '2023-01-03 00:30:00+00', NULL, 2),
	('350481', '01GNTGHXT000000001C9DZ7EQH', 'organisation', '01GNTGHXT0000000012SDZ7EQH', '永安市模拟农村商业银行', '永安市竹洲技工学校', '1:6ceefe3f5cb8c0cf58406333a986fe8e3f930f24a5871e10b98f2ede65f29676', 'XU5rEeFyQKl2sdZt3yBmSrSG60qbR+mfgiiW/dIDp3hZeXmJZ2raBWzBTazxZBo=', 'confirmed', 'confirmed', '01GNTGHXT00000000131DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', '2023-01-03 00:30:00+00', NULL, 2),
	('350481', '01GNTGHXT000000001PDDZ7EQH', 'organisation', '01GNTGHXT000000001CXDZ7EQH', '永安市模拟农村商业银行', '永安市公共实训中心', '1:3db1bfa25bf3860ae838af12bf9c28645ae844375caf3bc985fb00f166aeb8c8', 'HFxLQYTp3yHheFPoG0OHThrSI+gBORQVRJqZY1HKPXlKNW8fJLyZPBChvW6bkFk=', 'confirmed', 'confirmed', '01GNTGHXT000000001D5DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', '2023-01-03 00:30:00+00', NULL, 2),
	('350481', '01GNTGHXT0000000020HDZ7EQH', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', '永安市模拟农村商业银行', '永安民生职业技术学校（民办）', '1:0153f51b4a56f9e0ec36ab66290762b46c10e91be46f635dce22b9615e6fb28b', 'srFrCt/HMjDV/voLCt8YueF7lDbNJ0APNtIYtIDdv6A6WnK/PUGg01yeDX9e+Vk=', 'confirmed', 'confirmed', '01GNTGHXT000000001Q9DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', '2023-01-03 00:30:00+00', NULL, 2),
	('350481', '01GNTGHXT000000002ANDZ7EQH', 'organisation', '01GNTGHXT00000000215DZ7EQH', '永安市模拟农村商业银行', '永安市农民技能学校', '1:abfc83f232243fdbdd697b29f158958c45047393ce716df7137bad4405118a9c', 'uyeDx5W8IV6WZhe1YobFynp/lXtD4JQZ+IMplYb3fdsNli/Tvf0EG+DQ3YGUJh4=', 'confirmed', 'confirmed', '01GNTGHXT0000000021DDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', '2023-01-03 00:30:00+00', NULL, 2),
	('350481', '01GNTGHXT000000002MSDZ7EQH', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '永安市模拟农村商业银行', '永安市捷成教育培训有限公司', '1:105b1afe897b01d34200bb9d062eb542ab5f346619ee5f6950f36286c2f7cd68', 'O0+MHi/nv2ALYTtEQut0RLEiEqjB6eJWHGhIFByBil1glNfOU1adMKvSMaqdL3o=', 'confirmed', 'confirmed', '01GNTGHXT000000002BHDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', '2023-01-03 00:30:00+00', NULL, 2);


--
-- Data for Name: bank_return; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bank_return VALUES
	('350481', '01GVQB19T000000003K5DZ7EQH', '01GVCB4A8000000003GHDZ7EQH', '01GVQB19T000000003K1DZ7EQH', 'eecfee1882d766b8c3442640a45e2afe34a2d5b4bb31a9e284090f315c2441cd', '2023-03-17 08:30:00+00', '01GNTGHXT000000000GHDZ7EQH', 1, 0, 120000, 1);


--
-- Data for Name: benefit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.benefit VALUES
	('350481', '01GRX08DJ000000003A5DZ7EQH', '1:600df30ad99cb48015c34345489d45c9918020b9fc67c3577018e8ad3db60fb5', '01GPA17FJ000000002VXDZ7EQH', 'project-training', '4-10-01-05', 'l4', 'ever/l4/4-10-01-05', '1:18113e6b44a98e731f2ee181a0c92cf8398bde2ed0a84052cc0c2598da588415', '01GNTGHXT000000000RNDZ7EQH', 2023, 60000, 'granted', 1, '01GRX08DJ0000000039HDZ7EQH', NULL, '2023-02-28', NULL, 2),
	('350481', '01GRX08DJ000000003A9DZ7EQH', '1:8916188a4c9714acd37c41550408871d8b4678812569c597a0eb041b13f6075b', '01GPA17FJ000000002W5DZ7EQH', 'project-training', '4-10-01-05', 'l4', 'ever/l4/4-10-01-05', '1:d9cc2cd26c1737acfe2fb7c254f145f4e93ade3ef6926487f3963f4421d15b5f', '01GNTGHXT000000000RNDZ7EQH', 2023, 60000, 'granted', 1, '01GRX08DJ0000000039SDZ7EQH', NULL, '2023-02-28', NULL, 2);


--
-- Data for Name: benefit_guard; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.benefit_guard VALUES
	('350481', '1:e3e783dce7aab2771ecebfb538ff31bf777dbbf5362afcd5a845ce597a6f0e43', '2023-02-10 06:30:00+00', 1),
	('350481', '1:600df30ad99cb48015c34345489d45c9918020b9fc67c3577018e8ad3db60fb5', '2023-02-28 01:00:00+00', 2),
	('350481', '1:8916188a4c9714acd37c41550408871d8b4678812569c597a0eb041b13f6075b', '2023-02-28 01:00:00+00', 2);


--
-- Data for Name: busy_day; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.busy_day VALUES
	('350481', '01GPA17FJ000000002SXDZ7EQH', 'trainer:01GNTGHXT000000000X1DZ7EQH', '2023-01-20', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002T1DZ7EQH', 'trainer:01GNTGHXT000000000X1DZ7EQH', '2023-01-28', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002T5DZ7EQH', 'trainer:01GNTGHXT000000000X1DZ7EQH', '2023-01-29', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002T9DZ7EQH', 'trainer:01GNTGHXT000000000X1DZ7EQH', '2023-01-30', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002TDDZ7EQH', 'trainer:01GNTGHXT000000000X1DZ7EQH', '2023-01-31', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002THDZ7EQH', 'venue:01GNTGHXT00000000111DZ7EQH/101室', '2023-01-20', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002TNDZ7EQH', 'venue:01GNTGHXT00000000111DZ7EQH/101室', '2023-01-28', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002TSDZ7EQH', 'venue:01GNTGHXT00000000111DZ7EQH/101室', '2023-01-29', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002TXDZ7EQH', 'venue:01GNTGHXT00000000111DZ7EQH/101室', '2023-01-30', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002V1DZ7EQH', 'venue:01GNTGHXT00000000111DZ7EQH/101室', '2023-01-31', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002W9DZ7EQH', 'person:01GPA17FJ000000002VXDZ7EQH', '2023-01-20', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002WDDZ7EQH', 'person:01GPA17FJ000000002VXDZ7EQH', '2023-01-28', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002WHDZ7EQH', 'person:01GPA17FJ000000002VXDZ7EQH', '2023-01-29', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002WNDZ7EQH', 'person:01GPA17FJ000000002VXDZ7EQH', '2023-01-30', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002WSDZ7EQH', 'person:01GPA17FJ000000002VXDZ7EQH', '2023-01-31', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002WXDZ7EQH', 'person:01GPA17FJ000000002W1DZ7EQH', '2023-01-20', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002X1DZ7EQH', 'person:01GPA17FJ000000002W1DZ7EQH', '2023-01-28', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002X5DZ7EQH', 'person:01GPA17FJ000000002W1DZ7EQH', '2023-01-29', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002X9DZ7EQH', 'person:01GPA17FJ000000002W1DZ7EQH', '2023-01-30', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002XDDZ7EQH', 'person:01GPA17FJ000000002W1DZ7EQH', '2023-01-31', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002XHDZ7EQH', 'person:01GPA17FJ000000002W5DZ7EQH', '2023-01-20', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002XNDZ7EQH', 'person:01GPA17FJ000000002W5DZ7EQH', '2023-01-28', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002XSDZ7EQH', 'person:01GPA17FJ000000002W5DZ7EQH', '2023-01-29', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002XXDZ7EQH', 'person:01GPA17FJ000000002W5DZ7EQH', '2023-01-30', 17587891077120, 1048320, 1),
	('350481', '01GPA17FJ000000002Y1DZ7EQH', 'person:01GPA17FJ000000002W5DZ7EQH', '2023-01-31', 17587891077120, 1048320, 1);


--
-- Data for Name: claim; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim VALUES
	('350481', '01GRX08DJ0000000039DDZ7EQH', 'SQ2023-0001', 'project-training', 'yongan', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', '2023-01-20', '01GPA17FJ000000002PXDZ7EQH', '01GNTGHXT000000000RNDZ7EQH', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT00000000125DZ7EQH', 'employment-subsidy', 'hrss', 'decided', NULL, 1, 3, 2, 1, 0, 180000, 120000, 1, '01GNTGHXT000000000RXDZ7EQH', NULL, '2023-02-10 06:30:00+00', '01GNTGHXT0000000006HDZ7EQH', NULL, '2023-02-14 02:00:00+00', '01GNTGHXT0000000008HDZ7EQH', NULL, '2023-02-16 02:00:00+00', '01GNTGHXT000000000AHDZ7EQH', NULL, '2023-02-17 08:00:00+00', NULL, NULL, NULL, '01GT87VAE000000003DNDZ7EQH', '2023-02-28', '2023-02-10 06:30:00+00', '01GNTGHXT000000000RXDZ7EQH', 8);


--
-- Data for Name: claim_answer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: claim_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_check VALUES
	('350481', '01GRX08DJ000000003ADDZ7EQH', '01GRX08DJ0000000039DDZ7EQH', NULL, 1, 'identity', 'no_data', 'claim-check-lines', '[["n","3"]]', '2023-02-10 06:30:00+00', NULL, NULL, 1),
	('350481', '01GRX08DJ000000003AHDZ7EQH', '01GRX08DJ0000000039DDZ7EQH', '01GRX08DJ0000000039HDZ7EQH', 1, 'identity', 'no_data', 'claim-check-identity-region', '[]', '2023-02-10 06:30:00+00', NULL, NULL, 1),
	('350481', '01GRX08DJ000000003ANDZ7EQH', '01GRX08DJ0000000039DDZ7EQH', '01GRX08DJ0000000039NDZ7EQH', 1, 'identity', 'no_data', 'claim-check-identity-region', '[]', '2023-02-10 06:30:00+00', NULL, NULL, 1),
	('350481', '01GRX08DJ000000003ASDZ7EQH', '01GRX08DJ0000000039DDZ7EQH', '01GRX08DJ0000000039SDZ7EQH', 1, 'identity', 'no_data', 'claim-check-identity-region', '[]', '2023-02-10 06:30:00+00', NULL, NULL, 1),
	('350481', '01GRX08DJ000000003AXDZ7EQH', '01GRX08DJ0000000039DDZ7EQH', NULL, 1, 'same_time', 'pass', NULL, NULL, '2023-02-10 06:30:00+00', NULL, NULL, 1),
	('350481', '01GRX08DJ000000003B1DZ7EQH', '01GRX08DJ0000000039DDZ7EQH', NULL, 1, 'busy', 'pass', NULL, NULL, '2023-02-10 06:30:00+00', NULL, NULL, 1),
	('350481', '01GRX08DJ000000003B5DZ7EQH', '01GRX08DJ0000000039DDZ7EQH', NULL, 1, 'money_elsewhere', 'no_data', NULL, NULL, '2023-02-10 06:30:00+00', NULL, NULL, 1),
	('350481', '01GRX08DJ000000003B9DZ7EQH', '01GRX08DJ0000000039DDZ7EQH', NULL, 1, 'free_elsewhere', 'could_not_check', NULL, NULL, '2023-02-10 06:30:00+00', NULL, NULL, 1),
	('350481', '01GRX08DJ000000003BDDZ7EQH', '01GRX08DJ0000000039DDZ7EQH', NULL, 1, 'platform', 'no_data', 'claim-check-platform-none', '[]', '2023-02-10 06:30:00+00', NULL, NULL, 1),
	('350481', '01GRX08DJ000000003BHDZ7EQH', '01GRX08DJ0000000039DDZ7EQH', NULL, 1, 'attendance', 'pass', NULL, NULL, '2023-02-10 06:30:00+00', NULL, NULL, 1),
	('350481', '01GRX08DJ000000003BNDZ7EQH', '01GRX08DJ0000000039DDZ7EQH', NULL, 1, 'certificate', 'could_not_check', 'claim-check-lines', '[["n","2"]]', '2023-02-10 06:30:00+00', NULL, NULL, 1),
	('350481', '01GRX08DJ000000003BSDZ7EQH', '01GRX08DJ0000000039DDZ7EQH', '01GRX08DJ0000000039HDZ7EQH', 1, 'certificate', 'could_not_check', 'claim-check-certificate-unchecked', '[]', '2023-02-10 06:30:00+00', NULL, NULL, 1),
	('350481', '01GRX08DJ000000003BXDZ7EQH', '01GRX08DJ0000000039DDZ7EQH', '01GRX08DJ0000000039SDZ7EQH', 1, 'certificate', 'could_not_check', 'claim-check-certificate-unchecked', '[]', '2023-02-10 06:30:00+00', NULL, NULL, 1),
	('350481', '01GRX08DJ000000003C1DZ7EQH', '01GRX08DJ0000000039DDZ7EQH', NULL, 1, 'account', 'pass', NULL, NULL, '2023-02-10 06:30:00+00', NULL, NULL, 1);


--
-- Data for Name: claim_line; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_line VALUES
	('350481', '01GRX08DJ0000000039NDZ7EQH', '01GRX08DJ0000000039DDZ7EQH', 2, '01GPA17FJ000000002Y9DZ7EQH', '01GPA17FJ000000002W1DZ7EQH', '阿依古丽·买买提', 'no', 60000, 0, '{"determination":1,"programme":"project-training","title":{"zh":"项目制培训补助","en":"Project-based training grant"},"pack":{"id":"yongan","version":"2021-23/1","digest":"62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba"},"reckoned_on":"class.start","date":"2023-01-20","gathered_on":"2023-02-10","answer":"no","bound":null,"conditions":[{"id":"carrier","kind":"criterion","answer":"yes","text":{"zh":"承训机构类别为“职业（技工）院校”或“公办培训机构”","en":"kind of training carrier is “vocational (technical) school” or “public training institution”"},"rule":"机构类别 in (\"职业（技工）院校\", \"公办培训机构\")","sentence":{"id":"3.3.4","text":{"zh":"根据企业急需工种的需求，对承担项目制培训任务的职业（技工）院校和公办培训机构，","en":"Condition: project-based training of occupations that enterprises urgently need, by vocational (technical) schools and public institutions."}},"assumed":null,"who_decides":null,"facts":["机构类别"],"missing":[],"trouble":null},{"id":"task","kind":"criterion","answer":"yes","text":{"zh":"班级属于人社部门下达的项目制培训任务","en":"the class is a project-based task given by the bureau"},"rule":"承担项目制任务","sentence":{"id":"3.3.4","text":{"zh":"根据企业急需工种的需求，对承担项目制培训任务的职业（技工）院校和公办培训机构，","en":"Condition: project-based training of occupations that enterprises urgently need, by vocational (technical) schools and public institutions."}},"assumed":null,"who_decides":null,"facts":["承担项目制任务"],"missing":[],"trouble":null},{"id":"completed","kind":"criterion","answer":"no","text":{"zh":"考核结果为“合格”","en":"assessment result is “passed”"},"rule":"考核结果 = \"合格\"","sentence":{"id":"3.3.5","text":{"zh":"按培训人数给予每人不超过650元标准的培训补助。","en":"A grant by number of persons trained, not above 650 yuan each."}},"assumed":{"reason":{"zh":"文件写“培训人数”，未说明是参训、结业还是取证；这里按考核合格的人数。","en":"The document says “persons trained”, not whether enrolled, finished or certified; here those who passed count."},"source":null},"who_decides":null,"facts":["考核结果"],"missing":[],"trouble":null},{"id":"once-per-occupation-and-level","kind":"limit","answer":"yes","text":{"zh":"同一人同一职业同一等级只补助一次","en":"one grant for a person, occupation and level"},"rule":"同职业同等级已享受次数 < 1","sentence":null,"assumed":{"reason":{"zh":"文件没有写次数；这里按同一职业同一等级不重复享受。","en":"The document says nothing about times; here one occupation and level is not subsidised twice."},"source":{"zh":"泉州市、晋江市2024年7月起的规则（转引），非永安规定","en":"rule of Quanzhou and Jinjiang since July 2024 (reposted), not Yong''an''s"}},"who_decides":null,"facts":["同职业同等级已享受次数"],"missing":[],"trouble":null},{"id":"urgent","kind":"judgement","answer":"yes","text":{"zh":"企业急需工种","en":"occupations that enterprises urgently need"},"rule":"企业急需工种","sentence":{"id":"3.3.4","text":{"zh":"根据企业急需工种的需求，对承担项目制培训任务的职业（技工）院校和公办培训机构，","en":"Condition: project-based training of occupations that enterprises urgently need, by vocational (technical) schools and public institutions."}},"assumed":null,"who_decides":{"zh":"市人社局（文件没有写急需工种目录由谁发布）","en":"the human resources bureau (the document does not say who issues the list of urgent occupations)"},"facts":["企业急需工种"],"missing":[],"trouble":null}],"amount":{"state":"nothing"},"payee":"institution","payment_owner":"hrss","paid_here":true,"fund":"employment-subsidy","facts":[{"name":"机构类别","name_en":"carrier_kind","label":{"zh":"承训机构类别","en":"kind of training carrier"},"value":"职业（技工）院校","said":{"zh":"职业（技工）院校","en":"vocational (technical) school"},"source":{"zh":"机构登记，有办学许可证号","en":"register of carriers, with its licence number"},"fault":null},{"name":"承担项目制任务","name_en":"task_assigned","label":{"zh":"班级属于人社部门下达的项目制培训任务","en":"the class is a project-based task given by the bureau"},"value":true,"said":{"zh":"是","en":"yes"},"source":{"zh":"开班备案 BJ2023-0001，2023 年 1 月 12 日批准","en":"class filing BJ2023-0001, approved on 12 January 2023"},"fault":null},{"name":"考核结果","name_en":"assessment_result","label":{"zh":"考核结果","en":"assessment result"},"value":"failed","said":{"zh":"不合格","en":"failed"},"source":{"zh":"成绩登记，2023 年 2 月 8 日考核","en":"record of results, examined on 8 February 2023"},"fault":null},{"name":"同职业同等级已享受次数","name_en":"same_occupation_level_times","label":{"zh":"同一职业同一等级已享受补贴的次数","en":"times already subsidised for this occupation and level"},"value":0,"said":{"zh":"0次","en":"0 times"},"source":{"zh":"待遇登记，截至 2023 年 2 月 10 日","en":"register of benefits as of 10 February 2023"},"fault":null},{"name":"企业急需工种","name_en":"urgent_occupation","label":{"zh":"培训工种已认定为企业急需","en":"the occupation is ruled to be urgently needed by enterprises"},"value":true,"said":{"zh":"是","en":"yes"},"source":{"zh":"市人社局 2023 年 1 月 11 日的认定","en":"ruling of the bureau of 11 January 2023"},"fault":null},{"name":"核定单价","name_en":"agreed_rate","label":{"zh":"项目核定的每人单价","en":"rate per person agreed for the project"},"value":"600.00","said":{"zh":"600元/人","en":"600 yuan per person"},"source":{"zh":"项目制培训协议，开班备案所填","en":"project agreement, as filed with the class"},"fault":null}],"missing":[],"see_also":[]}', '3.3.4', NULL, NULL, NULL, 'refused', 'completed', NULL, '3.3.5', 3),
	('350481', '01GRX08DJ0000000039HDZ7EQH', '01GRX08DJ0000000039DDZ7EQH', 1, '01GPA17FJ000000002Y5DZ7EQH', '01GPA17FJ000000002VXDZ7EQH', '罗秀英', 'yes', 60000, 60000, '{"determination":1,"programme":"project-training","title":{"zh":"项目制培训补助","en":"Project-based training grant"},"pack":{"id":"yongan","version":"2021-23/1","digest":"62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba"},"reckoned_on":"class.start","date":"2023-01-20","gathered_on":"2023-02-10","answer":"yes","bound":null,"conditions":[{"id":"carrier","kind":"criterion","answer":"yes","text":{"zh":"承训机构类别为“职业（技工）院校”或“公办培训机构”","en":"kind of training carrier is “vocational (technical) school” or “public training institution”"},"rule":"机构类别 in (\"职业（技工）院校\", \"公办培训机构\")","sentence":{"id":"3.3.4","text":{"zh":"根据企业急需工种的需求，对承担项目制培训任务的职业（技工）院校和公办培训机构，","en":"Condition: project-based training of occupations that enterprises urgently need, by vocational (technical) schools and public institutions."}},"assumed":null,"who_decides":null,"facts":["机构类别"],"missing":[],"trouble":null},{"id":"task","kind":"criterion","answer":"yes","text":{"zh":"班级属于人社部门下达的项目制培训任务","en":"the class is a project-based task given by the bureau"},"rule":"承担项目制任务","sentence":{"id":"3.3.4","text":{"zh":"根据企业急需工种的需求，对承担项目制培训任务的职业（技工）院校和公办培训机构，","en":"Condition: project-based training of occupations that enterprises urgently need, by vocational (technical) schools and public institutions."}},"assumed":null,"who_decides":null,"facts":["承担项目制任务"],"missing":[],"trouble":null},{"id":"completed","kind":"criterion","answer":"yes","text":{"zh":"考核结果为“合格”","en":"assessment result is “passed”"},"rule":"考核结果 = \"合格\"","sentence":{"id":"3.3.5","text":{"zh":"按培训人数给予每人不超过650元标准的培训补助。","en":"A grant by number of persons trained, not above 650 yuan each."}},"assumed":{"reason":{"zh":"文件写“培训人数”，未说明是参训、结业还是取证；这里按考核合格的人数。","en":"The document says “persons trained”, not whether enrolled, finished or certified; here those who passed count."},"source":null},"who_decides":null,"facts":["考核结果"],"missing":[],"trouble":null},{"id":"once-per-occupation-and-level","kind":"limit","answer":"yes","text":{"zh":"同一人同一职业同一等级只补助一次","en":"one grant for a person, occupation and level"},"rule":"同职业同等级已享受次数 < 1","sentence":null,"assumed":{"reason":{"zh":"文件没有写次数；这里按同一职业同一等级不重复享受。","en":"The document says nothing about times; here one occupation and level is not subsidised twice."},"source":{"zh":"泉州市、晋江市2024年7月起的规则（转引），非永安规定","en":"rule of Quanzhou and Jinjiang since July 2024 (reposted), not Yong''an''s"}},"who_decides":null,"facts":["同职业同等级已享受次数"],"missing":[],"trouble":null},{"id":"urgent","kind":"judgement","answer":"yes","text":{"zh":"企业急需工种","en":"occupations that enterprises urgently need"},"rule":"企业急需工种","sentence":{"id":"3.3.4","text":{"zh":"根据企业急需工种的需求，对承担项目制培训任务的职业（技工）院校和公办培训机构，","en":"Condition: project-based training of occupations that enterprises urgently need, by vocational (technical) schools and public institutions."}},"assumed":null,"who_decides":{"zh":"市人社局（文件没有写急需工种目录由谁发布）","en":"the human resources bureau (the document does not say who issues the list of urgent occupations)"},"facts":["企业急需工种"],"missing":[],"trouble":null}],"amount":{"state":"sum","fen":60000,"unit":"CNY/person","steps":[{"zh":"项目核定的每人单价：600元/人","en":"rate per person agreed for the project: 600 yuan per person"},{"zh":"650元/人与项目核定的每人单价中较低的 = 600元/人","en":"650 yuan per person or rate per person agreed for the project, whichever is less = 600 yuan per person"},{"zh":"不足一分的舍去：600.00元","en":"anything below a fen is dropped: 600.00 yuan"}],"sentence":{"id":"3.3.5","text":{"zh":"按培训人数给予每人不超过650元标准的培训补助。","en":"A grant by number of persons trained, not above 650 yuan each."}},"assumed":{"reason":{"zh":"650元是上限；上限之内的标准取项目协议核定的单价。","en":"650 yuan is a ceiling; the rate below it is the one agreed for the project."},"source":null}},"payee":"institution","payment_owner":"hrss","paid_here":true,"fund":"employment-subsidy","facts":[{"name":"机构类别","name_en":"carrier_kind","label":{"zh":"承训机构类别","en":"kind of training carrier"},"value":"职业（技工）院校","said":{"zh":"职业（技工）院校","en":"vocational (technical) school"},"source":{"zh":"机构登记，有办学许可证号","en":"register of carriers, with its licence number"},"fault":null},{"name":"承担项目制任务","name_en":"task_assigned","label":{"zh":"班级属于人社部门下达的项目制培训任务","en":"the class is a project-based task given by the bureau"},"value":true,"said":{"zh":"是","en":"yes"},"source":{"zh":"开班备案 BJ2023-0001，2023 年 1 月 12 日批准","en":"class filing BJ2023-0001, approved on 12 January 2023"},"fault":null},{"name":"考核结果","name_en":"assessment_result","label":{"zh":"考核结果","en":"assessment result"},"value":"passed","said":{"zh":"合格","en":"passed"},"source":{"zh":"成绩登记，2023 年 2 月 1 日考核","en":"record of results, examined on 1 February 2023"},"fault":null},{"name":"同职业同等级已享受次数","name_en":"same_occupation_level_times","label":{"zh":"同一职业同一等级已享受补贴的次数","en":"times already subsidised for this occupation and level"},"value":0,"said":{"zh":"0次","en":"0 times"},"source":{"zh":"待遇登记，截至 2023 年 2 月 10 日","en":"register of benefits as of 10 February 2023"},"fault":null},{"name":"企业急需工种","name_en":"urgent_occupation","label":{"zh":"培训工种已认定为企业急需","en":"the occupation is ruled to be urgently needed by enterprises"},"value":true,"said":{"zh":"是","en":"yes"},"source":{"zh":"市人社局 2023 年 1 月 11 日的认定","en":"ruling of the bureau of 11 January 2023"},"fault":null},{"name":"核定单价","name_en":"agreed_rate","label":{"zh":"项目核定的每人单价","en":"rate per person agreed for the project"},"value":"600.00","said":{"zh":"600元/人","en":"600 yuan per person"},"source":{"zh":"项目制培训协议，开班备案所填","en":"project agreement, as filed with the class"},"fault":null}],"missing":[],"see_also":[]}', '3.3.5', NULL, NULL, '01GRX08DJ000000003A5DZ7EQH', 'paid', NULL, NULL, NULL, 7),
	('350481', '01GRX08DJ0000000039SDZ7EQH', '01GRX08DJ0000000039DDZ7EQH', 3, '01GPA17FJ000000002YDDZ7EQH', '01GPA17FJ000000002W5DZ7EQH', '李䶮', 'yes', 60000, 60000, '{"determination":1,"programme":"project-training","title":{"zh":"项目制培训补助","en":"Project-based training grant"},"pack":{"id":"yongan","version":"2021-23/1","digest":"62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba"},"reckoned_on":"class.start","date":"2023-01-20","gathered_on":"2023-02-10","answer":"yes","bound":null,"conditions":[{"id":"carrier","kind":"criterion","answer":"yes","text":{"zh":"承训机构类别为“职业（技工）院校”或“公办培训机构”","en":"kind of training carrier is “vocational (technical) school” or “public training institution”"},"rule":"机构类别 in (\"职业（技工）院校\", \"公办培训机构\")","sentence":{"id":"3.3.4","text":{"zh":"根据企业急需工种的需求，对承担项目制培训任务的职业（技工）院校和公办培训机构，","en":"Condition: project-based training of occupations that enterprises urgently need, by vocational (technical) schools and public institutions."}},"assumed":null,"who_decides":null,"facts":["机构类别"],"missing":[],"trouble":null},{"id":"task","kind":"criterion","answer":"yes","text":{"zh":"班级属于人社部门下达的项目制培训任务","en":"the class is a project-based task given by the bureau"},"rule":"承担项目制任务","sentence":{"id":"3.3.4","text":{"zh":"根据企业急需工种的需求，对承担项目制培训任务的职业（技工）院校和公办培训机构，","en":"Condition: project-based training of occupations that enterprises urgently need, by vocational (technical) schools and public institutions."}},"assumed":null,"who_decides":null,"facts":["承担项目制任务"],"missing":[],"trouble":null},{"id":"completed","kind":"criterion","answer":"yes","text":{"zh":"考核结果为“合格”","en":"assessment result is “passed”"},"rule":"考核结果 = \"合格\"","sentence":{"id":"3.3.5","text":{"zh":"按培训人数给予每人不超过650元标准的培训补助。","en":"A grant by number of persons trained, not above 650 yuan each."}},"assumed":{"reason":{"zh":"文件写“培训人数”，未说明是参训、结业还是取证；这里按考核合格的人数。","en":"The document says “persons trained”, not whether enrolled, finished or certified; here those who passed count."},"source":null},"who_decides":null,"facts":["考核结果"],"missing":[],"trouble":null},{"id":"once-per-occupation-and-level","kind":"limit","answer":"yes","text":{"zh":"同一人同一职业同一等级只补助一次","en":"one grant for a person, occupation and level"},"rule":"同职业同等级已享受次数 < 1","sentence":null,"assumed":{"reason":{"zh":"文件没有写次数；这里按同一职业同一等级不重复享受。","en":"The document says nothing about times; here one occupation and level is not subsidised twice."},"source":{"zh":"泉州市、晋江市2024年7月起的规则（转引），非永安规定","en":"rule of Quanzhou and Jinjiang since July 2024 (reposted), not Yong''an''s"}},"who_decides":null,"facts":["同职业同等级已享受次数"],"missing":[],"trouble":null},{"id":"urgent","kind":"judgement","answer":"yes","text":{"zh":"企业急需工种","en":"occupations that enterprises urgently need"},"rule":"企业急需工种","sentence":{"id":"3.3.4","text":{"zh":"根据企业急需工种的需求，对承担项目制培训任务的职业（技工）院校和公办培训机构，","en":"Condition: project-based training of occupations that enterprises urgently need, by vocational (technical) schools and public institutions."}},"assumed":null,"who_decides":{"zh":"市人社局（文件没有写急需工种目录由谁发布）","en":"the human resources bureau (the document does not say who issues the list of urgent occupations)"},"facts":["企业急需工种"],"missing":[],"trouble":null}],"amount":{"state":"sum","fen":60000,"unit":"CNY/person","steps":[{"zh":"项目核定的每人单价：600元/人","en":"rate per person agreed for the project: 600 yuan per person"},{"zh":"650元/人与项目核定的每人单价中较低的 = 600元/人","en":"650 yuan per person or rate per person agreed for the project, whichever is less = 600 yuan per person"},{"zh":"不足一分的舍去：600.00元","en":"anything below a fen is dropped: 600.00 yuan"}],"sentence":{"id":"3.3.5","text":{"zh":"按培训人数给予每人不超过650元标准的培训补助。","en":"A grant by number of persons trained, not above 650 yuan each."}},"assumed":{"reason":{"zh":"650元是上限；上限之内的标准取项目协议核定的单价。","en":"650 yuan is a ceiling; the rate below it is the one agreed for the project."},"source":null}},"payee":"institution","payment_owner":"hrss","paid_here":true,"fund":"employment-subsidy","facts":[{"name":"机构类别","name_en":"carrier_kind","label":{"zh":"承训机构类别","en":"kind of training carrier"},"value":"职业（技工）院校","said":{"zh":"职业（技工）院校","en":"vocational (technical) school"},"source":{"zh":"机构登记，有办学许可证号","en":"register of carriers, with its licence number"},"fault":null},{"name":"承担项目制任务","name_en":"task_assigned","label":{"zh":"班级属于人社部门下达的项目制培训任务","en":"the class is a project-based task given by the bureau"},"value":true,"said":{"zh":"是","en":"yes"},"source":{"zh":"开班备案 BJ2023-0001，2023 年 1 月 12 日批准","en":"class filing BJ2023-0001, approved on 12 January 2023"},"fault":null},{"name":"考核结果","name_en":"assessment_result","label":{"zh":"考核结果","en":"assessment result"},"value":"passed","said":{"zh":"合格","en":"passed"},"source":{"zh":"成绩登记，2023 年 2 月 1 日考核","en":"record of results, examined on 1 February 2023"},"fault":null},{"name":"同职业同等级已享受次数","name_en":"same_occupation_level_times","label":{"zh":"同一职业同一等级已享受补贴的次数","en":"times already subsidised for this occupation and level"},"value":0,"said":{"zh":"0次","en":"0 times"},"source":{"zh":"待遇登记，截至 2023 年 2 月 10 日","en":"register of benefits as of 10 February 2023"},"fault":null},{"name":"企业急需工种","name_en":"urgent_occupation","label":{"zh":"培训工种已认定为企业急需","en":"the occupation is ruled to be urgently needed by enterprises"},"value":true,"said":{"zh":"是","en":"yes"},"source":{"zh":"市人社局 2023 年 1 月 11 日的认定","en":"ruling of the bureau of 11 January 2023"},"fault":null},{"name":"核定单价","name_en":"agreed_rate","label":{"zh":"项目核定的每人单价","en":"rate per person agreed for the project"},"value":"600.00","said":{"zh":"600元/人","en":"600 yuan per person"},"source":{"zh":"项目制培训协议，开班备案所填","en":"project agreement, as filed with the class"},"fault":null}],"missing":[],"see_also":[]}', '3.3.5', NULL, NULL, '01GRX08DJ000000003A9DZ7EQH', 'paid', NULL, NULL, NULL, 7);


--
-- Data for Name: claim_step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_step VALUES
	('350481', '01GRX08DJ000000003C5DZ7EQH', '01GRX08DJ0000000039DDZ7EQH', 1, 'submit', NULL, '01GNTGHXT000000000RXDZ7EQH', '黄志强', NULL, '2023-02-10 06:30:00+00', NULL, NULL, NULL, NULL, 1),
	('350481', '01GS6TCX8000000003CHDZ7EQH', '01GRX08DJ0000000039DDZ7EQH', 2, 'check', NULL, '01GNTGHXT0000000006HDZ7EQH', '陈水香', NULL, '2023-02-14 02:00:00+00', '材料齐全，自动核对已逐条查看。', NULL, NULL, NULL, 1),
	('350481', '01GSBZ6B8000000003CXDZ7EQH', '01GRX08DJ0000000039DDZ7EQH', 3, 'review', NULL, '01GNTGHXT0000000008HDZ7EQH', '郑海燕', NULL, '2023-02-16 02:00:00+00', '同意', NULL, NULL, NULL, 1),
	('350481', '01GSF6680000000003D9DZ7EQH', '01GRX08DJ0000000039DDZ7EQH', 4, 'approve', NULL, '01GNTGHXT000000000AHDZ7EQH', '林建国', NULL, '2023-02-17 08:00:00+00', '同意上会', NULL, NULL, NULL, 1),
	('350481', '01GTARH3M000000003ENDZ7EQH', '01GRX08DJ0000000039DDZ7EQH', 5, 'decide', NULL, '01GNTGHXT000000000EHDZ7EQH', '李文芳', NULL, '2023-02-28 01:00:00+00', NULL, '永人社党组〔2023〕2号', NULL, NULL, 1);


--
-- Data for Name: class; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.class VALUES
	('350481', '01GNTGHXT000000002PDDZ7EQH', NULL, '01GNTGHXT000000002B9DZ7EQH', '焊工（五级）速成班', NULL, NULL, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'draft', '01GNTGHXT000000002BHDZ7EQH', '2023-01-03 00:30:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1),
	('350481', '01GPA17FJ000000002PXDZ7EQH', 'BJ2023-0001', '01GNTGHXT000000000RNDZ7EQH', '养老护理员（四级）第1期', 'project-training', 'employment', true, '4-10-01-05', '养老护理员', 'l4', 'skill_level', 40, 12, 28, 0, '职业道德与安全；基础知识；操作技能；综合实训', NULL, 3, 60000, '2023-01-20', '2023-01-31', '01GNTGHXT00000000111DZ7EQH', '101室', '永安市汽车及机械产业园企业联合需求', '企业用工需求调查，缺口 60 人', 'yongji', 'FJ350481230000', 'finished', '01GNTGHXT000000000RXDZ7EQH', '2023-01-09 01:10:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, '2023-01-09 01:10:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, '2023-01-10 07:00:00+00', '01GNTGHXT0000000008HDZ7EQH', NULL, '2023-01-11 02:20:00+00', '01GNTGHXT000000000AHDZ7EQH', NULL, '2023-01-12 03:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01GNTGHXT000000000RXDZ7EQH', '2023-02-01 08:00:00+00', true, '2023 年第一季度企业急需工种调查', '01GNTGHXT0000000008HDZ7EQH', '2023-01-11 02:20:00+00', NULL, 16);


--
-- Data for Name: class_step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.class_step VALUES
	('350481', '01GPA17FJ000000002ZHDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 1, 'submit', '01GNTGHXT000000000RXDZ7EQH', '黄志强', NULL, '2023-01-09 01:10:00+00', NULL, NULL, NULL, NULL, false, 1),
	('350481', '01GPD7N2C000000002ZXDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 2, 'check', '01GNTGHXT0000000004HDZ7EQH', '苏明辉', NULL, '2023-01-10 07:00:00+00', '材料齐全', NULL, NULL, NULL, false, 1),
	('350481', '01GPFA13400000000309DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 3, 'rule', '01GNTGHXT0000000008HDZ7EQH', '郑海燕', NULL, '2023-01-11 02:20:00+00', 'urgent', '2023 年第一季度企业急需工种调查', NULL, NULL, false, 1),
	('350481', '01GPFA1340000000030NDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 4, 'review', '01GNTGHXT0000000008HDZ7EQH', '郑海燕', NULL, '2023-01-11 02:20:00+00', '同意', NULL, NULL, NULL, false, 1),
	('350481', '01GPHYQ1W00000000311DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 5, 'approve', '01GNTGHXT000000000AHDZ7EQH', '林建国', NULL, '2023-01-12 03:00:00+00', '同意开班', NULL, NULL, NULL, false, 1),
	('350481', '01GQ645BC0000000031DDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 6, 'begin', 'system', 'system', NULL, '2023-01-19 23:00:00+00', NULL, NULL, NULL, NULL, false, 1),
	('350481', '01GR5ZTR000000000381DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 7, 'finish', '01GNTGHXT000000000RXDZ7EQH', '黄志强', NULL, '2023-02-01 08:00:00+00', NULL, NULL, NULL, NULL, false, 1);


--
-- Data for Name: class_trainer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.class_trainer VALUES
	('350481', '01GPA17FJ000000002R1DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', '01GNTGHXT000000000X5DZ7EQH', true, '养老护理员', NULL, 1);


--
-- Data for Name: day_statement; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: deputy; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: dossier_box; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: earlier_determination; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: enrolment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.enrolment VALUES
	('350481', '01GPA17FJ000000002Y5DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', '01GPA17FJ000000002VXDZ7EQH', '罗秀英', 1, '脱贫人口', 'rural', 'enrolled', NULL, NULL, '2023-01-09 01:10:00+00', '01GNTGHXT000000000RXDZ7EQH', 1, 1),
	('350481', '01GPA17FJ000000002Y9DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', '01GPA17FJ000000002W1DZ7EQH', '阿依古丽·买买提', 2, '农村转移就业劳动者', 'rural', 'enrolled', NULL, NULL, '2023-01-09 01:10:00+00', '01GNTGHXT000000000RXDZ7EQH', 1, 1),
	('350481', '01GPA17FJ000000002YDDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', '01GPA17FJ000000002W5DZ7EQH', '李䶮', 3, '脱贫人口', 'rural', 'enrolled', NULL, NULL, '2023-01-09 01:10:00+00', '01GNTGHXT000000000RXDZ7EQH', 1, 1);


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.idempotency VALUES
	('350481', 'system', 'pack.adopt', 'first pack', 'c2c12509171685dafd66962fb64e4acb0f948471497e51904ec85ee8363b363d', '{"adoption_id":"01GNTGHXT00000000029DZ7EQH","digest":"62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba","pack_id":"yongan"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000004HDZ7EQH', 'organisation.register', '01GNTGHXT000000000RHDZ7EQH', '3f9ec7dd0a5f7adf08b0cc61196acc147b515a9341a8f83ce5f91bb675464337', '{"organisation_id":"01GNTGHXT000000000RNDZ7EQH","version":1}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'trainer.add', '01GNTGHXT000000000WXDZ7EQH', 'f716ad841edc317e0e79e35f73bf7e91604328f28608555db27e6bbb6cddeab4', '{"trainer_id":"01GNTGHXT000000000X5DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'trainer.add', '01GNTGHXT000000000XDDZ7EQH', 'b4c322d9f33c2fa0debecedf362acee5f15a6700e1943dbf112ac1a3b37d7633', '{"trainer_id":"01GNTGHXT000000000XNDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'trainer.add', '01GNTGHXT000000000XXDZ7EQH', '937aebfe1f4e68f0854d95a323a98da47bd71043f3aa86f3e0bc729c813961b9', '{"trainer_id":"01GNTGHXT000000000Y5DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'trainer.add', '01GNTGHXT000000000YDDZ7EQH', 'ddde7d0af0169d814861a2536356bbc3fec6a9b9e50abf175d7a3ca8689ebd1e', '{"trainer_id":"01GNTGHXT000000000YNDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'trainer.add', '01GNTGHXT000000000YXDZ7EQH', 'ce410381897d135cbb1deec6da953036034598d4154241bf581aba4ba9b37ccb', '{"trainer_id":"01GNTGHXT000000000Z5DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'trainer.add', '01GNTGHXT000000000ZDDZ7EQH', '425e356561ae1940872579456499f9cc290d3b590388c316d63f276e697e0810', '{"trainer_id":"01GNTGHXT000000000ZNDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'trainer.add', '01GNTGHXT000000000ZXDZ7EQH', 'b692ba5faa7d87e8ba17e9b154e67ffb304e7a683ed6aa058b1ad73ac2190391', '{"trainer_id":"01GNTGHXT00000000105DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'trainer.add', '01GNTGHXT0000000010DDZ7EQH', '433de3cb9847503d01987978aff72940d3e0e51dc059043a5ff4845050f20c8c', '{"trainer_id":"01GNTGHXT0000000010NDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'venue.add', '01GNTGHXT0000000010XDZ7EQH', 'a35fd1a84b2bf6d10d24292f2a7229a84b5251b98cc11dc9817ab5cb55518ed0', '{"venue_id":"01GNTGHXT00000000111DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'venue.add', '01GNTGHXT00000000119DZ7EQH', 'e3c7ecd5350f90af161793c871ceef5551b006be8a704d6adac70601d1b8fb66', '{"venue_id":"01GNTGHXT0000000011DDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'venue.add', '01GNTGHXT0000000011NDZ7EQH', '3004b9b7e16d220cf2e2fab7b6e7dbf8a85de260db90356a039d9d487cc6b45d', '{"venue_id":"01GNTGHXT0000000011SDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'bank_account.propose', '01GNTGHXT00000000121DZ7EQH', '0acdb7cb691838e3f6d252d9b1309bb7fdb170b1ee6f70488b985031986e6949', '{"bank_account_id":"01GNTGHXT00000000125DZ7EQH","version":1}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000004HDZ7EQH', 'bank_account.confirm', '01GNTGHXT0000000012DDZ7EQH', 'd3a93faa8a741dba6e7d0e3225b589f6ca5292102c41a5e22edc0b76d747a253', '{"bank_account_id":"01GNTGHXT00000000125DZ7EQH","version":2}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000004HDZ7EQH', 'organisation.register', '01GNTGHXT0000000012NDZ7EQH', '32401dae5c71c6f35982ef8c6adfab2557d02ed54c7c8bdeb4de58f6cc32cb5b', '{"organisation_id":"01GNTGHXT0000000012SDZ7EQH","version":1}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT00000000131DZ7EQH', 'trainer.add', '01GNTGHXT00000000171DZ7EQH', 'cb89bbca85e9ba8876db9df9e734aad4f38871cd8653756f77f906a089578422', '{"trainer_id":"01GNTGHXT00000000179DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT00000000131DZ7EQH', 'trainer.add', '01GNTGHXT0000000017HDZ7EQH', 'ee758b7a85feaf33fd49fda765042d42a21fc1370bf65238004ff899ffd14791', '{"trainer_id":"01GNTGHXT0000000017SDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT00000000131DZ7EQH', 'trainer.add', '01GNTGHXT00000000181DZ7EQH', 'df63b5286409b1a52dab50d91739c0ee9c4c675d56c0556e5b5a438641be1cf4', '{"trainer_id":"01GNTGHXT00000000189DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT00000000131DZ7EQH', 'trainer.add', '01GNTGHXT0000000018HDZ7EQH', '617ea70aeedab97019f16b2db8ad2ef034286d82a770d00787e301d9880811c0', '{"trainer_id":"01GNTGHXT0000000018SDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT00000000131DZ7EQH', 'trainer.add', '01GNTGHXT00000000191DZ7EQH', 'fa5b8bf41f8ab90055256d8290815ae1b1061aab8e725e473a5e414e10febe1c', '{"trainer_id":"01GNTGHXT00000000199DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT00000000131DZ7EQH', 'trainer.add', '01GNTGHXT0000000019HDZ7EQH', 'a415133459865197b84f0c56f1741704cb3bbd57f8e691b881c4bc3e6c2d1fb9', '{"trainer_id":"01GNTGHXT0000000019SDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT00000000131DZ7EQH', 'trainer.add', '01GNTGHXT000000001A1DZ7EQH', '7fb76eff2b3f5945ffc74351f63cb08f386d72bc55e87cf052c5501bfe27f65e', '{"trainer_id":"01GNTGHXT000000001A9DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT00000000131DZ7EQH', 'trainer.add', '01GNTGHXT000000001AHDZ7EQH', '594b08e83a8ae83f556d066d4d4909fdebeb9387a8f4fc915e5a53ab4cea8ac8', '{"trainer_id":"01GNTGHXT000000001ASDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT00000000131DZ7EQH', 'venue.add', '01GNTGHXT000000001B1DZ7EQH', '727d4fd95d96633aea464079f2cc9dc284e25a82748ebce14e651112d440356e', '{"venue_id":"01GNTGHXT000000001B5DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT00000000131DZ7EQH', 'venue.add', '01GNTGHXT000000001BDDZ7EQH', '532eab79e9b16781d8edca32d93e4081d5f347301c8b88e9162637276fb34739', '{"venue_id":"01GNTGHXT000000001BHDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT00000000131DZ7EQH', 'venue.add', '01GNTGHXT000000001BSDZ7EQH', '59bebf9575ded2d550dfb412e2e336d605aed10e5015a096881678ebd9ed7a04', '{"venue_id":"01GNTGHXT000000001BXDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT00000000131DZ7EQH', 'bank_account.propose', '01GNTGHXT000000001C5DZ7EQH', '001193429e2a055f97f81ee374c047daa8a237e801fa42910350073f21ee6928', '{"bank_account_id":"01GNTGHXT000000001C9DZ7EQH","version":1}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000004HDZ7EQH', 'bank_account.confirm', '01GNTGHXT000000001CHDZ7EQH', '174b0dbaec82ae84f45625320ba273c7a4a91718c0d88293a06a049d66f3362b', '{"bank_account_id":"01GNTGHXT000000001C9DZ7EQH","version":2}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000004HDZ7EQH', 'organisation.register', '01GNTGHXT000000001CSDZ7EQH', 'a986694500ed7924a9221528cbd013c076f689fd8fef06ec1054c78152797816', '{"organisation_id":"01GNTGHXT000000001CXDZ7EQH","version":1}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001D5DZ7EQH', 'trainer.add', '01GNTGHXT000000001H5DZ7EQH', 'd4de2747276f1ecd768270aa4d07e19fcbf07317291009094dfeb2c514d65182', '{"trainer_id":"01GNTGHXT000000001HDDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001D5DZ7EQH', 'trainer.add', '01GNTGHXT000000001HNDZ7EQH', '0318717f3a6e039929aac1974c88b51af82b0596555990dcb2b2707ea3fd0f14', '{"trainer_id":"01GNTGHXT000000001HXDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001D5DZ7EQH', 'trainer.add', '01GNTGHXT000000001J5DZ7EQH', 'fb427a4bbe5ff6f523bcfdee68938dedc784c2bde08e442a732610b1d206796b', '{"trainer_id":"01GNTGHXT000000001JDDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001D5DZ7EQH', 'trainer.add', '01GNTGHXT000000001JNDZ7EQH', 'dd71349eb58a758323b1c10c9b1477a2400e509f798a57e2a848247746fd9576', '{"trainer_id":"01GNTGHXT000000001JXDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001D5DZ7EQH', 'trainer.add', '01GNTGHXT000000001K5DZ7EQH', '4493c8b038d98f01ce5a9863df0785a2e54a0b4c75a2e3f6862889fef1f05ac6', '{"trainer_id":"01GNTGHXT000000001KDDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001D5DZ7EQH', 'trainer.add', '01GNTGHXT000000001KNDZ7EQH', '5015ba266a8133a5be930e8d8b65f88df6a2e5129ba8aabfafecb717850109d2', '{"trainer_id":"01GNTGHXT000000001KXDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001D5DZ7EQH', 'venue.add', '01GNTGHXT000000001N5DZ7EQH', '3effc6bad35731b5af0cbb585390724299ea66239333925ddceb738796d42e20', '{"venue_id":"01GNTGHXT000000001N9DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000004HDZ7EQH', 'bank_account.confirm', '01GNTGHXT000000001PNDZ7EQH', '32dfb7569b4fc960b30026d481ac5ac4e621da9998245c53ad10a142e94cdfd3', '{"bank_account_id":"01GNTGHXT000000001PDDZ7EQH","version":2}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001Q9DZ7EQH', 'trainer.add', '01GNTGHXT000000001VSDZ7EQH', '10eabc86cf6c283d4064a75af560abfa0802a46d3d4daf9b5b30ae0cd6b9cd8c', '{"trainer_id":"01GNTGHXT000000001W1DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001Q9DZ7EQH', 'trainer.add', '01GNTGHXT000000001XSDZ7EQH', '9e7bcaee640bfdba38d91ce61f2eb39193d840fc18a3d8fd0132ca4ed06741ac', '{"trainer_id":"01GNTGHXT000000001Y1DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001Q9DZ7EQH', 'venue.add', '01GNTGHXT000000001ZNDZ7EQH', '7e78f963f71337c9d1a76df798d694f16e5949af4fdaed1289f4ab3fdfd609b4', '{"venue_id":"01GNTGHXT000000001ZSDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000004HDZ7EQH', 'bank_account.confirm', '01GNTGHXT0000000020SDZ7EQH', '84d5abb0327c1f916066060d608c81b317ab054c079534a3bf016cc85b5b2267', '{"bank_account_id":"01GNTGHXT0000000020HDZ7EQH","version":2}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000021DDZ7EQH', 'trainer.add', '01GNTGHXT0000000025DDZ7EQH', '8a82c6ef9845f442a36983d87936aea79c6dd5e063d0792ca432ebfb643c340c', '{"trainer_id":"01GNTGHXT0000000025NDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000021DDZ7EQH', 'trainer.add', '01GNTGHXT0000000027XDZ7EQH', '8a86027da61468efe43486aef8380e9ca37c4772e851b55afd92541b691e04e6', '{"trainer_id":"01GNTGHXT00000000285DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000021DDZ7EQH', 'venue.add', '01GNTGHXT0000000029DDZ7EQH', 'aa72c44427488a37f04d9c432a285d0ebf6276b1d8b7d2f4b6721ac559acaa10', '{"venue_id":"01GNTGHXT0000000029HDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000004HDZ7EQH', 'bank_account.confirm', '01GNTGHXT000000002AXDZ7EQH', '487445f95f0bb442cf52b8f09c34863f07531c9bd89a25da793f83054c841c43', '{"bank_account_id":"01GNTGHXT000000002ANDZ7EQH","version":2}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000002BHDZ7EQH', 'trainer.add', '01GNTGHXT000000002G1DZ7EQH', '21e56500160a10027ca236bb2df6245db4d7327047126689de3fc458ecec3fac', '{"trainer_id":"01GNTGHXT000000002G9DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000002BHDZ7EQH', 'trainer.add', '01GNTGHXT000000002J1DZ7EQH', '87428fde87afb0821a708a16e72b849e99b35d4fb69b59c007d2741b208d299a', '{"trainer_id":"01GNTGHXT000000002J9DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000002BHDZ7EQH', 'venue.add', '01GNTGHXT000000002KHDZ7EQH', 'ddf7410297ef747856a1efe312a1b8518e02add7bf661823a7dd9c75b777972c', '{"venue_id":"01GNTGHXT000000002KNDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000004HDZ7EQH', 'bank_account.confirm', '01GNTGHXT000000002N1DZ7EQH', 'd8b560478773d9eddbfb6686a51cd3f658befd25a5ff897139aa09b063cc0c67', '{"bank_account_id":"01GNTGHXT000000002MSDZ7EQH","version":2}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'class.set_occupation', '01GPA17FJ000000002QDDZ7EQH', 'bc3406aa715eedf9e6e677638838b810c10f419ebdc7f3f9276860f7c0ebb644', '{"class_id":"01GPA17FJ000000002PXDZ7EQH","state":"draft","version":3}', '2023-01-09 01:10:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'class.set_timetable', '01GPA17FJ000000002RHDZ7EQH', '715aaef3d10740079984364113f1236b8918f2d5efe97fa220948e71ab29bd37', '{"class_id":"01GPA17FJ000000002PXDZ7EQH","state":"draft","version":7}', '2023-01-09 01:10:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'class.submit', '01GPA17FJ000000002ZDDZ7EQH', '76209c93a031f0edbe907c31f263d339f190a7a02eb7f082184091898338d24f', '{"class_id":"01GPA17FJ000000002PXDZ7EQH","state":"submitted","version":10}', '2023-01-09 01:10:00+00'),
	('350481', '01GNTGHXT000000000AHDZ7EQH', 'class.approve', '01GPHYQ1W0000000030XDZ7EQH', '066620050fe8bc9cd10d559e74becd69d86f8029c718d349aefbb576055d80f8', '{"class_id":"01GPA17FJ000000002PXDZ7EQH","state":"approved","version":14}', '2023-01-12 03:00:00+00'),
	('350481', '01GNTGHXT000000000TXDZ7EQH', 'attendance.mark', '01GQ786XE00000000329DZ7EQH', 'c78cb1859d7996b3c9084b3bd959f16a6b247ea8d9af5c486b37908b176e0fd3', '{"changed":0,"class_id":"01GPA17FJ000000002PXDZ7EQH","new":3}', '2023-01-20 09:30:00+00'),
	('350481', '01GNTGHXT000000000TXDZ7EQH', 'attendance.mark', '01GQYDSCE0000000034SDZ7EQH', 'e0d20c984467dd973bd38f660bc0d674c0ad7e90f1bd4e38ef0f70066f86fc89', '{"changed":0,"class_id":"01GPA17FJ000000002PXDZ7EQH","new":3}', '2023-01-29 09:30:00+00'),
	('350481', '01GNTGHXT000000000TXDZ7EQH', 'attendance.mark', '01GR1063E0000000035DDZ7EQH', '9bef2ad5c480ed9d4c7c73c6aafe25c9cfaa98181f31fe435f15e97dad40f5bc', '{"changed":0,"class_id":"01GPA17FJ000000002PXDZ7EQH","new":3}', '2023-01-30 09:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'class.finish', '01GR5ZTR00000000037XDZ7EQH', '76209c93a031f0edbe907c31f263d339f190a7a02eb7f082184091898338d24f', '{"class_id":"01GPA17FJ000000002PXDZ7EQH","state":"finished","version":16}', '2023-02-01 08:00:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'result.record', '01GRR0KS00000000038XDZ7EQH', 'af00c165d3242470353b2dc18c4ad910e8f1199e13cd8f4e4f03ad9b233ca7a0', '{"attempts":1,"class_id":"01GPA17FJ000000002PXDZ7EQH","passed":0}', '2023-02-08 08:00:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'claim.submit', '01GRX08DJ000000003A1DZ7EQH', 'b1e102a9640c6a36683c027d0557cb94ecf4f65c32e943a8ebf8efe4b3455d4e', '{"claim_id":"01GRX08DJ0000000039DDZ7EQH","number":"SQ2023-0001","state":"submitted","version":3}', '2023-02-10 06:30:00+00'),
	('350481', '01GNTGHXT000000000EHDZ7EQH', 'meeting.list', '01GT87VAE000000003DHDZ7EQH', 'eaa24710d7b68f4cfe57ebdf8824c9667b27795eb066f5b4d34449fc465942ed', '{"meeting_id":"01GT87VAE000000003DNDZ7EQH","number":"SP2023-001","state":"listed","version":1}', '2023-02-27 01:30:00+00'),
	('350481', '01GNTGHXT0000000004HDZ7EQH', 'notice.record_publication', '01GTDEBP8000000003G1DZ7EQH', 'bb9af5b0756e1b660a3b1e5ab96cc0b4cd657966f09dc2e07d3eb507c6402baf', '{"notice_id":"01GTDEBP8000000003F5DZ7EQH","number":"GS2023-001","state":"published","version":3}', '2023-03-01 02:00:00+00'),
	('350481', '01GNTGHXT000000001D5DZ7EQH', 'trainer.add', '01GNTGHXT000000001M5DZ7EQH', 'f1bde3d1278de6b1b9614ea44be311234e7e3ef6d355c6e66de5a4c7e02a6837', '{"trainer_id":"01GNTGHXT000000001MDDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001D5DZ7EQH', 'venue.add', '01GNTGHXT000000001NXDZ7EQH', 'f80cf7fff0846ced018ab122b139ae68f61ad87f723f13cccc6e4bfb61b64660', '{"venue_id":"01GNTGHXT000000001P1DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001Q9DZ7EQH', 'trainer.add', '01GNTGHXT000000001W9DZ7EQH', 'd185fe6f0a7631d0689119e3731fd030e9e355c4c899c638d47a30b1fa931b0a', '{"trainer_id":"01GNTGHXT000000001WHDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001Q9DZ7EQH', 'trainer.add', '01GNTGHXT000000001Y9DZ7EQH', '3cdc5e9e7f95ee494fbb201189984745d9d00dd5b4f240658bf9e9439fa109e8', '{"trainer_id":"01GNTGHXT000000001YHDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001Q9DZ7EQH', 'venue.add', '01GNTGHXT00000000201DZ7EQH', 'ceac8fd16a166689ed4f9a3408436cc24ca4ceb2d41acdee00a109a3a262ed52', '{"venue_id":"01GNTGHXT00000000205DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000021DDZ7EQH', 'trainer.add', '01GNTGHXT0000000026DDZ7EQH', 'bf06da87c57e2c0d48591f3899a7b5d1afc0056e6c9091795aa67ba042b7a08e', '{"trainer_id":"01GNTGHXT0000000026NDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000021DDZ7EQH', 'trainer.add', '01GNTGHXT0000000028DDZ7EQH', '6f34b9272aa5f8672aee67115e2d11085373d39c1a52c7fba0a7772e75b24dd8', '{"trainer_id":"01GNTGHXT0000000028NDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000021DDZ7EQH', 'venue.add', '01GNTGHXT000000002A5DZ7EQH', '4f8cd617c051c2399583bb8f7d75d657325db35c21f63f6605d9bf60df01de9a', '{"venue_id":"01GNTGHXT000000002A9DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000002BHDZ7EQH', 'trainer.add', '01GNTGHXT000000002GHDZ7EQH', '389328d94b617be8b42b3f647706669f035a0e5dd8df4c9df89f1933ccbeb1d2', '{"trainer_id":"01GNTGHXT000000002GSDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000002BHDZ7EQH', 'trainer.add', '01GNTGHXT000000002JHDZ7EQH', '871f4faa7a023a25510c26f0be7aac975ab1ba0162f34b4fc11fb53c9ca7bdaa', '{"trainer_id":"01GNTGHXT000000002JSDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000002BHDZ7EQH', 'venue.add', '01GNTGHXT000000002M9DZ7EQH', '1faefddab1b9cc3e4dcee1d3a3c6e1459216db9530028b2c302ad70a2d4357f2', '{"venue_id":"01GNTGHXT000000002MDDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000002BHDZ7EQH', 'class.draft', '01GNTGHXT000000002P9DZ7EQH', '027d5bcafcaa2be7f9c5b850011e050911cd70e0f23cbabd1a72c84a8f44308c', '{"class_id":"01GNTGHXT000000002PDDZ7EQH","state":"draft","version":1}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'class.draft', '01GPA17FJ000000002PSDZ7EQH', 'c3ed4bb78e531080d592acceafb69eb52add2a3317590008649a29a281d920d9', '{"class_id":"01GPA17FJ000000002PXDZ7EQH","state":"draft","version":1}', '2023-01-09 01:10:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'class.set_trainers', '01GPA17FJ000000002QXDZ7EQH', '3d2ae0f1ce0ccbbabb05ee218f27c0cc5332dbfcc8ec08f7b720a4d50ba75956', '{"class_id":"01GPA17FJ000000002PXDZ7EQH","state":"draft","version":5}', '2023-01-09 01:10:00+00'),
	('350481', 'system', 'class.begin', '01GPHYQ1W00000000315DZ7EQH/2023-01-20', '95636c8d949e69a08e72831db56b326dcfa1df37fa7fcfb8cec744e8458f0624', '{"class_id":"01GPA17FJ000000002PXDZ7EQH","state":"teaching","version":15}', '2023-01-19 23:00:00+00'),
	('350481', '01GNTGHXT000000000TXDZ7EQH', 'attendance.mark', '01GR1063E00000000361DZ7EQH', 'faa964a018a2e72f4da2dc8188673d39204fba63b3be43528f0cb413fb8a89ac', '{"changed":0,"class_id":"01GPA17FJ000000002PXDZ7EQH","new":3}', '2023-01-30 09:30:00+00'),
	('350481', '01GNTGHXT000000000TXDZ7EQH', 'attendance.mark', '01GR3JJTE00000000379DZ7EQH', '07b1cf8f5e35e29e651e51036fbc12dbb02777e94a23862f038465ea6fcbf43b', '{"changed":0,"class_id":"01GPA17FJ000000002PXDZ7EQH","new":3}', '2023-01-31 09:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'result.record', '01GR5ZTR000000000389DZ7EQH', 'c24c35254835a8e779376e2ee6a4263fe4aac6feb1373991b1fbb8a2be63ba8f', '{"attempts":3,"class_id":"01GPA17FJ000000002PXDZ7EQH","passed":2}', '2023-02-01 08:00:00+00'),
	('350481', '01GNTGHXT000000000AHDZ7EQH', 'claim.approve', '01GSF6680000000003D5DZ7EQH', 'a5b8245105e10888814899d5838bb6c0d97dc26769f7d5ef381009e64858214f', '{"claim_id":"01GRX08DJ0000000039DDZ7EQH","number":"SQ2023-0001","state":"approved","version":6}', '2023-02-17 08:00:00+00'),
	('350481', '01GNTGHXT0000000004HDZ7EQH', 'notice.draft', '01GTDEBP8000000003F1DZ7EQH', 'fcc36fb2caa484f99f11d33f7f493011bb3256c7dfcb3a5ffa0be505673752c6', '{"notice_id":"01GTDEBP8000000003F5DZ7EQH","number":"GS2023-001","state":"draft","version":1}', '2023-03-01 02:00:00+00'),
	('350481', '01GNTGHXT000000000GHDZ7EQH', 'payment.take_bank_file', '01GVFEPBC000000003J1DZ7EQH', '11177ae0b2aaecaf701536d60f2ccd7703822e38a75d74ad3a00206173336d11', '{"batch_id":"01GVCB4A8000000003GHDZ7EQH","number":"BF2023-001","state":"released","version":3}', '2023-03-14 07:00:00+00'),
	('350481', '01GNTGHXT000000001D5DZ7EQH', 'trainer.add', '01GNTGHXT000000001MNDZ7EQH', '5d80d476980597d1c46f789dc379f124bf8795c35c86e3e0ad1ffd1fa2191d1e', '{"trainer_id":"01GNTGHXT000000001MXDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001D5DZ7EQH', 'bank_account.propose', '01GNTGHXT000000001P9DZ7EQH', '8a3cd1896df1f7d1842ca6b7ebb69a450eccbe36774a13c6f4c01d6b82921ae4', '{"bank_account_id":"01GNTGHXT000000001PDDZ7EQH","version":1}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001Q9DZ7EQH', 'trainer.add', '01GNTGHXT000000001WSDZ7EQH', '9a5bc107fb7ceddd589199627acf8a8184859b2bb78ec94a380cae220ed0828c', '{"trainer_id":"01GNTGHXT000000001X1DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001Q9DZ7EQH', 'trainer.add', '01GNTGHXT000000001YSDZ7EQH', '94956417f656b2173ce4ce233713ae5d8d84e04178066cf4b95b121dee2c25e0', '{"trainer_id":"01GNTGHXT000000001Z1DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001Q9DZ7EQH', 'bank_account.propose', '01GNTGHXT0000000020DDZ7EQH', '099f56143072188970f0bfa0238b44b9dd692a678f4f40a9e73e632d7b9e4990', '{"bank_account_id":"01GNTGHXT0000000020HDZ7EQH","version":1}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000021DDZ7EQH', 'trainer.add', '01GNTGHXT0000000026XDZ7EQH', 'c230411200fccd130394f1fc4605d52235931c0f594fdf58e1824696317dac0c', '{"trainer_id":"01GNTGHXT00000000275DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000021DDZ7EQH', 'trainer.add', '01GNTGHXT0000000028XDZ7EQH', '1009f51c7b5668817a5b475fbb1001fe95faa8132c9c381a568fef5df42c587d', '{"trainer_id":"01GNTGHXT00000000295DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000021DDZ7EQH', 'bank_account.propose', '01GNTGHXT000000002AHDZ7EQH', '4ff4c35a3662a036169d306102376256339f1a536771d3b2a95c4f274cf6f519', '{"bank_account_id":"01GNTGHXT000000002ANDZ7EQH","version":1}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000002BHDZ7EQH', 'trainer.add', '01GNTGHXT000000002H1DZ7EQH', 'e24a984c0de1e43b4a324513f0c42aeab03770a9c846f30b10c74ed75b5320d5', '{"trainer_id":"01GNTGHXT000000002H9DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000002BHDZ7EQH', 'trainer.add', '01GNTGHXT000000002K1DZ7EQH', '5b18d2ace7cf4077c260b9783720724856b28da12dfa3b2b51e5e52488ead235', '{"trainer_id":"01GNTGHXT000000002K9DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000002BHDZ7EQH', 'bank_account.propose', '01GNTGHXT000000002MNDZ7EQH', '6c78e504fffd2ecc78ec9d40c165770789a0c23c7a4a919d1228057a36a4d6de', '{"bank_account_id":"01GNTGHXT000000002MSDZ7EQH","version":1}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'class.set_programme', '01GPA17FJ000000002Q5DZ7EQH', '3c320ef4b17c2e2b3a16e9538fe0e2a08749ad4652ef81bffa284ee562d64b5c', '{"class_id":"01GPA17FJ000000002PXDZ7EQH","state":"draft","version":2}', '2023-01-09 01:10:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'class.set_venue', '01GPA17FJ000000002R9DZ7EQH', '30adde33f8b95b80c2b38faaff2c1bbd662a8dc4a7c856a58a21ac6a9ec74712', '{"class_id":"01GPA17FJ000000002PXDZ7EQH","state":"draft","version":6}', '2023-01-09 01:10:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'roster.import', '01GPA17FJ000000002VHDZ7EQH', '9631f03a48c3e88e02616677257a9c072e7cc66f8ed5be0964a73e21c95972cc', '{"accepted":2,"import_id":"01GPA17FJ000000002VSDZ7EQH","new_people":3,"rejected":0,"repaired":1,"skipped":1}', '2023-01-09 01:10:00+00'),
	('350481', '01GNTGHXT0000000008HDZ7EQH', 'class.rule', '01GPFA13400000000305DZ7EQH', 'e7e36938ae0dad230cc0bc7698815447d47502c219dcd521dd933e51e6964025', '{"class_id":"01GPA17FJ000000002PXDZ7EQH","state":"checked","version":12}', '2023-01-11 02:20:00+00'),
	('350481', '01GNTGHXT000000000TXDZ7EQH', 'attendance.mark', '01GQ786XE0000000031NDZ7EQH', '56f20b0e8e68750effdb80066aaba3150aff340e902bf1a3224f2bb263eb2ce8', '{"changed":0,"class_id":"01GPA17FJ000000002PXDZ7EQH","new":3}', '2023-01-20 09:30:00+00'),
	('350481', '01GNTGHXT000000000TXDZ7EQH', 'attendance.mark', '01GQVVCNE0000000032XDZ7EQH', 'fa0bcb0c5d5ad40f374550da27f217bbcb5af025ac6c2dfc59b373332884758f', '{"changed":0,"class_id":"01GPA17FJ000000002PXDZ7EQH","new":3}', '2023-01-28 09:30:00+00'),
	('350481', '01GNTGHXT000000000TXDZ7EQH', 'attendance.mark', '01GR3JJTE0000000036NDZ7EQH', '866af58d520a5ea0c40c23aa5373725216a860f89793d8299f0fb3f9d562ea0b', '{"changed":0,"class_id":"01GPA17FJ000000002PXDZ7EQH","new":3}', '2023-01-31 09:30:00+00'),
	('350481', '01GNTGHXT000000000EHDZ7EQH', 'meeting.decide', '01GTARH3M000000003E1DZ7EQH', 'd366993f7d16c1b1ef01e10572f456acbcb9db26209ea6118603ae9707ba5701', '{"meeting_id":"01GT87VAE000000003DNDZ7EQH","number":"SP2023-001","state":"decided","version":2}', '2023-02-28 01:00:00+00'),
	('350481', '01GNTGHXT0000000008HDZ7EQH', 'notice.publish', '01GTDEBP8000000003FNDZ7EQH', '296773615fb637cdaf3c6e4301992c40bd21ca07a0fd265f448a078b8fb9eaa0', '{"notice_id":"01GTDEBP8000000003F5DZ7EQH","number":"GS2023-001","state":"published","version":2}', '2023-03-01 02:00:00+00'),
	('350481', '01GNTGHXT000000000GHDZ7EQH', 'payment.prepare', '01GVCB4A8000000003GDDZ7EQH', '47e34872b33d3da11e5696253b523e6086584fcf4d68e603eef1af59ee5abc24', '{"batch_id":"01GVCB4A8000000003GHDZ7EQH","number":"BF2023-001","state":"prepared","version":1}', '2023-03-13 02:00:00+00'),
	('350481', '01GNTGHXT000000000GHDZ7EQH', 'payment.record_voucher', '01GVFEPBC000000003J9DZ7EQH', 'de16d75b017009e8d7cd1880163d6cd1d5f698a4fe2dfcc5538d93bfa2f64abc', '{"batch_id":"01GVCB4A8000000003GHDZ7EQH","number":"BF2023-001","state":"released","version":4}', '2023-03-14 07:00:00+00'),
	('350481', '01GNTGHXT000000001D5DZ7EQH', 'venue.add', '01GNTGHXT000000001NHDZ7EQH', 'bd62c2bf2b7ea1803eece84838fdd5f2f90e15884e877c9e3c5055e958c7e55b', '{"venue_id":"01GNTGHXT000000001NNDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000004HDZ7EQH', 'organisation.register', '01GNTGHXT000000001PXDZ7EQH', '745617a51ae3e9718af12b3aa27bd593ff5a608394a72b4486ddafe056bb20ed', '{"organisation_id":"01GNTGHXT000000001Q1DZ7EQH","version":1}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001Q9DZ7EQH', 'trainer.add', '01GNTGHXT000000001V9DZ7EQH', '3de28320ed82a7a492c2988bb6f0a101ecc9bcaa5bbc43316a2a268fc43ff902', '{"trainer_id":"01GNTGHXT000000001VHDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001Q9DZ7EQH', 'trainer.add', '01GNTGHXT000000001X9DZ7EQH', '0b0e29969a82746f577f0e1dcc3fd0bcd6b3057913ef9494d6202a6ca2f3dc2a', '{"trainer_id":"01GNTGHXT000000001XHDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001Q9DZ7EQH', 'venue.add', '01GNTGHXT000000001Z9DZ7EQH', 'a65025e34569589aea0ad7d6fb41e35add2d2e604d127870c105cf8a10f288d2', '{"venue_id":"01GNTGHXT000000001ZDDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000004HDZ7EQH', 'organisation.register', '01GNTGHXT00000000211DZ7EQH', '14269f20d9fd5f795fff8a1e13ee9d4c1bc64ad3f6e0f89a860f2b6bb858c117', '{"organisation_id":"01GNTGHXT00000000215DZ7EQH","version":1}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000021DDZ7EQH', 'trainer.add', '01GNTGHXT0000000025XDZ7EQH', '6e2e964258c7fe6d6c3abe52151d928609dfbfc9bc02e465df592504c06aac2f', '{"trainer_id":"01GNTGHXT00000000265DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000021DDZ7EQH', 'trainer.add', '01GNTGHXT0000000027DDZ7EQH', '2be51b732085ec31cda229a86d2c85832b829842e01294b3e0de9dcf3d75e227', '{"trainer_id":"01GNTGHXT0000000027NDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000021DDZ7EQH', 'venue.add', '01GNTGHXT0000000029SDZ7EQH', '4549f789099781bf129f846c58bff873fe7f6f694d44898837f896f5aa2ae18f', '{"venue_id":"01GNTGHXT0000000029XDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000004HDZ7EQH', 'organisation.register', '01GNTGHXT000000002B5DZ7EQH', '21626fe8d922c005ded80960039356fcb418b325dcd47144ec2b22f301d50429', '{"organisation_id":"01GNTGHXT000000002B9DZ7EQH","version":1}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000002BHDZ7EQH', 'trainer.add', '01GNTGHXT000000002FHDZ7EQH', 'aa59cf2bcaea78185457e7a7a57d21808aab6065fcb6c1c0613ba7b580123ee9', '{"trainer_id":"01GNTGHXT000000002FSDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000002BHDZ7EQH', 'trainer.add', '01GNTGHXT000000002HHDZ7EQH', 'cf762db30913fb51663c97dfdc17c17e668195161b342f50c90ccb80c3305f07', '{"trainer_id":"01GNTGHXT000000002HSDZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000002BHDZ7EQH', 'venue.add', '01GNTGHXT000000002KXDZ7EQH', 'e70e29cbf5e4635cf000f72a1bc270ec14aa8d6c445af68f1ccf6c360740e548', '{"venue_id":"01GNTGHXT000000002M1DZ7EQH"}', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000GHDZ7EQH', 'fund.appropriate', '01GNTGHXT000000002N9DZ7EQH', '22c13ac5031eed61481af8ea52bb6cee6e83d7125c820ec14158a0cdef828e0f', '"01GNTGHXT000000002NDDZ7EQH"', '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'class.set_hours', '01GPA17FJ000000002QNDZ7EQH', 'f4de04f2b93352ec6508b9fd82e54ededce2693c6c2f78fb694e01047a3fcd79', '{"class_id":"01GPA17FJ000000002PXDZ7EQH","state":"draft","version":4}', '2023-01-09 01:10:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'class.set_attendance_source', '01GPA17FJ000000002V9DZ7EQH', '5727af3866ce1ad60fcd89b32ed9d7dee2bedb99d6e818b7b38e760fc097904c', '{"class_id":"01GPA17FJ000000002PXDZ7EQH","state":"draft","version":8}', '2023-01-09 01:10:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'class.set_platform_number', '01GPA17FJ000000002Z5DZ7EQH', '5a471647ced2a0b5079061e15e34ba0ccf7c22a3290863d459b6009bddd778f3', '{"class_id":"01GPA17FJ000000002PXDZ7EQH","state":"draft","version":9}', '2023-01-09 01:10:00+00'),
	('350481', '01GNTGHXT0000000004HDZ7EQH', 'class.check', '01GPD7N2C000000002ZSDZ7EQH', '0481093a12f67f1a6875617f766fb0696851809a364994149391578618b768ab', '{"class_id":"01GPA17FJ000000002PXDZ7EQH","state":"checked","version":11}', '2023-01-10 07:00:00+00'),
	('350481', '01GNTGHXT0000000008HDZ7EQH', 'class.review', '01GPFA1340000000030HDZ7EQH', 'de63a2346aef55b46b68cef08a8dca8eadca31ecaf2b21755f2aa66e168e8222', '{"class_id":"01GPA17FJ000000002PXDZ7EQH","state":"reviewed","version":13}', '2023-01-11 02:20:00+00'),
	('350481', '01GNTGHXT000000000TXDZ7EQH', 'attendance.mark', '01GQVVCNE0000000033HDZ7EQH', 'b3ede387e805da56cbb1b549af87fe17198b759dcb00302e2ccd4305a14624a0', '{"changed":0,"class_id":"01GPA17FJ000000002PXDZ7EQH","new":3}', '2023-01-28 09:30:00+00'),
	('350481', '01GNTGHXT000000000TXDZ7EQH', 'attendance.mark', '01GQYDSCE00000000345DZ7EQH', '0a1112518211f6f79f92502097d4f664ee1b85da47563499da9356b36dfbdb40', '{"changed":0,"class_id":"01GPA17FJ000000002PXDZ7EQH","new":3}', '2023-01-29 09:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 'claim.draft', '01GRX08DJ00000000399DZ7EQH', 'd6c0059b0ba623c7dfba50d0cc408ad6b27c1b659b3bf1ae28ef4270355611e2', '{"claim_id":"01GRX08DJ0000000039DDZ7EQH","number":"SQ2023-0001","state":"draft","version":2}', '2023-02-10 06:30:00+00'),
	('350481', '01GNTGHXT0000000006HDZ7EQH', 'claim.check', '01GS6TCX8000000003CDDZ7EQH', '4c260f9d0ee7ddf7e7cfbcb61ce6f7f3a26b454f42ac4e3d0738ddc2cd76ee62', '{"claim_id":"01GRX08DJ0000000039DDZ7EQH","number":"SQ2023-0001","state":"checked","version":4}', '2023-02-14 02:00:00+00'),
	('350481', '01GNTGHXT0000000008HDZ7EQH', 'claim.review', '01GSBZ6B8000000003CSDZ7EQH', 'f7bc20fea92f8989944d5da9ca885bedad0c1e294797d8ede9cbaa74f18579a3', '{"claim_id":"01GRX08DJ0000000039DDZ7EQH","number":"SQ2023-0001","state":"reviewed","version":5}', '2023-02-16 02:00:00+00'),
	('350481', 'system', 'notice.end', '01GTDEBP8000000003FSDZ7EQH', '95c55311ff2158cdf8eabb012e0b81bd0f3f16883b916bb46a309821e2595684', '{"notice_id":"01GTDEBP8000000003F5DZ7EQH","number":"GS2023-001","state":"ended","version":4}', '2023-03-07 23:00:00+00'),
	('350481', '01GNTGHXT000000000JHDZ7EQH', 'payment.release', '01GVFEPBC000000003H5DZ7EQH', '74a63cfb54050dbf35dced1b0660f1942b3b9b35b433bd588918150f3a5c299b', '{"batch_id":"01GVCB4A8000000003GHDZ7EQH","number":"BF2023-001","state":"released","version":2}', '2023-03-14 07:00:00+00'),
	('350481', '01GNTGHXT000000000GHDZ7EQH', 'payment.read_return', '01GVQB19T000000003JHDZ7EQH', '613975fcd0079a291a98fc4c224c05a35b7f1341eb001a5f633f332e9857918c', '{"batch_id":"01GVCB4A8000000003GHDZ7EQH","number":"BF2023-001","state":"settled","version":5}', '2023-03-17 08:30:00+00');


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job VALUES
	('350481', '01GPHYQ1W00000000315DZ7EQH', 'class.begin', '01GPA17FJ000000002PXDZ7EQH', 'null', '2023-01-19 16:00:00+00', 1, NULL, '2023-01-19 23:00:00+00', NULL, NULL),
	('350481', '01GTDEBP8000000003FSDZ7EQH', 'notice.end', '01GTDEBP8000000003F5DZ7EQH', '{}', '2023-03-07 16:00:00+00', 1, NULL, '2023-03-07 23:00:00+00', NULL, NULL);


--
-- Data for Name: journal_checkpoint; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_checkpoint VALUES
	('350481', 224, '2023-12-29 10:00:00+00', 'yongji/350481
224
I0+vD0pqWpxTWWNNu/wWhxUs1txyQHrgARjx7DwlaEk=
at 2023-12-29T10:00:00.000000Z

— yongji/350481 NnOdU7fOzkzHo3Q0+oHLAteZBQmsAj7So9fOv42PxRBBDPp6VIeYQSH/bSaOboz2M58YrqNX2n9c0kIrF9TBZraUKgA=
');


--
-- Data for Name: journal_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_entry VALUES
	('350481', '01GNTGHXT0000000008SDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT0000000008HDZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"staff","roles":"reviewer"},"id":"01GNTGHXT0000000008SDZ7EQH","root":"53b7a7d89bd2718fe1a831dbded1a11f1a4bfa697af7192c2b2b7c2394f40f19","rows":3,"v":1}', 'a98b4398f5d05fb540c26f5b49feb579f73551faf3babff3aa33c63751f7201e', 13),
	('350481', '01GNTGHXT0000000008XDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000008HDZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT0000000008HDZ7EQH"]],"actor":"01GNTGHXT0000000008HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT0000000008XDZ7EQH","root":"cb96627cb9d000d5bc3d3d7c50ce116fd8fd8e12cd852c547603ea9c7d71b986","rows":2,"v":1}', '2cce9866d837dc085562a65c3316f43b3fa7a40a03ada3f53614c551f5ecb51a', 14),
	('350481', '01GQ645BC0000000031HDZ7EQH', '2023-01-19 23:00:00+00', 'system', NULL, 'class.begin', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"system","at":"2023-01-19T23:00:00.000000Z","behalf":null,"command":"class.begin","county":"350481","facts":{"state":"teaching"},"id":"01GQ645BC0000000031HDZ7EQH","root":"5c56fb8d3106c6ff10174fd4d1720be50f4fee7782f83601aea0ef805a10f0e5","rows":2,"v":1}', '92eeb02f302567472c45a114710de1c5f404fb3d6465841ff9096082971471ca', 194),
	('350481', '01GR1063E0000000036HDZ7EQH', '2023-01-30 09:30:00+00', '01GNTGHXT000000000TXDZ7EQH', NULL, 'attendance.mark', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["lesson","01GPA17FJ000000002SHDZ7EQH"]],"actor":"01GNTGHXT000000000TXDZ7EQH","at":"2023-01-30T09:30:00.000000Z","behalf":null,"command":"attendance.mark","county":"350481","facts":{"changed":0,"new":3},"id":"01GR1063E0000000036HDZ7EQH","root":"36c3cf0ece07a90003e9678b2a1b6f8e9ef0cd949d429e5417fd5f09ec758bdf","rows":4,"v":1}', '8e957a08065c4ad8f6f7fa16a4f17a2518b918c88a7b7a9d31eff6b4e7e03d80', 202),
	('350481', '01GR3JJTE0000000037SDZ7EQH', '2023-01-31 09:30:00+00', '01GNTGHXT000000000TXDZ7EQH', NULL, 'attendance.mark', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["lesson","01GPA17FJ000000002SSDZ7EQH"]],"actor":"01GNTGHXT000000000TXDZ7EQH","at":"2023-01-31T09:30:00.000000Z","behalf":null,"command":"attendance.mark","county":"350481","facts":{"changed":0,"new":3},"id":"01GR3JJTE0000000037SDZ7EQH","root":"fb4ff90158989ec9fca287bfe7644461db11fa64909a0684ea995ebf26e4cc8c","rows":4,"v":1}', '29e30bd11b1eb814e119c3174c5f67c9364ef99acabdcd51ee038842c12fce34', 204),
	('350481', '01GR5ZTR00000000038SDZ7EQH', '2023-02-01 08:00:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'result.record', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-02-01T08:00:00.000000Z","behalf":null,"command":"result.record","county":"350481","facts":{"attempts":3,"passed":2},"id":"01GR5ZTR00000000038SDZ7EQH","root":"22308270d7e5cfb73ebec5e43726dafce3f1a5018da39dc80afbb5a9a42e5d67","rows":3,"v":1}', '8c0a288d9c0b6630d4cb4fa5f4812c1f45ac7b5b3c89343221234349a30dd595', 206),
	('350481', '01GSF6680000000003DDDZ7EQH', '2023-02-17 08:00:00+00', '01GNTGHXT000000000AHDZ7EQH', NULL, 'claim.approve', '{"about":[["claim","01GRX08DJ0000000039DDZ7EQH"],["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000AHDZ7EQH","at":"2023-02-17T08:00:00.000000Z","behalf":null,"command":"claim.approve","county":"350481","facts":{"approved_fen":120000,"claimed_fen":180000,"state":"approved"},"id":"01GSF6680000000003DDDZ7EQH","root":"e5e9e0a9799bc16b82e28c84073ea39ffce145dbfe0a9ad5ef81d9bc9165f4fc","rows":2,"v":1}', '3f0becd1e37994d762e3cc9ffcb3e3a90988184ea5bfa3ddec5b2ec91729cfc5', 212),
	('350481', '01GTDEBP8000000003FHDZ7EQH', '2023-03-01 02:00:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'notice.draft', '{"about":[["notice","01GTDEBP8000000003F5DZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-03-01T02:00:00.000000Z","behalf":null,"command":"notice.draft","county":"350481","facts":{"fen":120000,"lines":2,"mask":"6+0","number":"GS2023-001","programme":"project-training","state":"draft"},"id":"01GTDEBP8000000003FHDZ7EQH","root":"be4ddd290c53f04ec3b0ec30302bdcfbb23d0a6d6122d5d48e4ae7e5ca542e55","rows":3,"v":1}', '5b41f6fa274ab62a4be276621d912106d1a1aa6454f171489037538a1b5381a5', 215),
	('350481', '01GRX08DJ000000003C9DZ7EQH', '2023-02-10 06:30:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'claim.submit', '{"about":[["claim","01GRX08DJ0000000039DDZ7EQH"],["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-02-10T06:30:00.000000Z","behalf":null,"command":"claim.submit","county":"350481","facts":{"approved_fen":120000,"claimed_fen":180000,"no":1,"state":"submitted","unknown":0,"yes":2},"id":"01GRX08DJ000000003C9DZ7EQH","root":"dd6226981ab4180576230adac128b5ffca0424f23836c19644667232fd8c2f68","rows":24,"v":1}', '5594cad1e6c74764bf29b845ebbeb254099097b1899a81716122c1f20d83a1f3', 209),
	('350481', '01GT87VAE000000003DXDZ7EQH', '2023-02-27 01:30:00+00', '01GNTGHXT000000000EHDZ7EQH', NULL, 'meeting.list', '{"about":[["meeting","01GT87VAE000000003DNDZ7EQH"],["claim","01GRX08DJ0000000039DDZ7EQH"]],"actor":"01GNTGHXT000000000EHDZ7EQH","at":"2023-02-27T01:30:00.000000Z","behalf":null,"command":"meeting.list","county":"350481","facts":{"claims":1,"fen":120000,"state":"listed"},"id":"01GT87VAE000000003DXDZ7EQH","root":"62d09160e19553eddea657d0ff87ac83517c2c82a88abaa4d59ed58f09494199","rows":3,"v":1}', 'cc0fdccbc3be9694275dd64271744009454c337505a4e83c3b3a2ca87f415e64', 213),
	('350481', '01GTDEBP8000000003G5DZ7EQH', '2023-03-01 02:00:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'notice.record_publication', '{"about":[["notice","01GTDEBP8000000003F5DZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-03-01T02:00:00.000000Z","behalf":null,"command":"notice.record_publication","county":"350481","facts":{"file":null,"number":"GS2023-001","state":"published","where":"永安市人民政府门户网站通知公告栏（演示）"},"id":"01GTDEBP8000000003G5DZ7EQH","root":"e0b18571a9a0ccfb3a221ba7d468a1c4030d879b5d53179f24a30c85bbb2de09","rows":1,"v":1}', '70501964994aa949ad60385cc60cfc8ac7536cbdba3d3d3aafd800c89cd7f061', 217),
	('350481', '01GSBZ6B8000000003D1DZ7EQH', '2023-02-16 02:00:00+00', '01GNTGHXT0000000008HDZ7EQH', NULL, 'claim.review', '{"about":[["claim","01GRX08DJ0000000039DDZ7EQH"],["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT0000000008HDZ7EQH","at":"2023-02-16T02:00:00.000000Z","behalf":null,"command":"claim.review","county":"350481","facts":{"approved_fen":120000,"claimed_fen":180000,"state":"reviewed"},"id":"01GSBZ6B8000000003D1DZ7EQH","root":"8a859e71a953cee4c5b5598a99904ab66a8baa91d748ecc90c2a860e3b4ce136","rows":2,"v":1}', '22f9cf85e9e5b7a418d464444d38a1695307f047a7967a4266f6a80d258d99ab', 211),
	('350481', '01GTZ4V4C000000003G9DZ7EQH', '2023-03-07 23:00:00+00', 'system', NULL, 'notice.end', '{"about":[["notice","01GTDEBP8000000003F5DZ7EQH"]],"actor":"system","at":"2023-03-07T23:00:00.000000Z","behalf":null,"command":"notice.end","county":"350481","facts":{"cleared":2,"number":"GS2023-001","state":"ended","waiting":0},"id":"01GTZ4V4C000000003G9DZ7EQH","root":"a5716bb1bc726bc270b2e563f7359711c6a26c60f06a99a969fd2281e4658889","rows":3,"v":1}', '770f56d32aa886759fced27e702823fe6ee523c387023f020738e854a6221275', 218),
	('350481', '01GVFEPBC000000003HXDZ7EQH', '2023-03-14 07:00:00+00', '01GNTGHXT000000000JHDZ7EQH', NULL, 'payment.release', '{"about":[["payment_batch","01GVCB4A8000000003GHDZ7EQH"],["fund","employment-subsidy"],["appropriation","01GNTGHXT000000002NDDZ7EQH"]],"actor":"01GNTGHXT000000000JHDZ7EQH","at":"2023-03-14T07:00:00.000000Z","behalf":null,"command":"payment.release","county":"350481","facts":{"document":"永财指〔2023〕12号","fen":120000,"lines":1,"number":"BF2023-001","state":"released"},"id":"01GVFEPBC000000003HXDZ7EQH","root":"3186846781e186d3f0f523317689f08a34b0e3eabf13f88a71bf618be7d18ee2","rows":11,"v":1}', '42199d54db70b1584055228d642b9722fea75215147b630b32b89b275cc72841', 220),
	('350481', '01GVQB19T000000003K9DZ7EQH', '2023-03-17 08:30:00+00', '01GNTGHXT000000000GHDZ7EQH', NULL, 'payment.read_return', '{"about":[["payment_batch","01GVCB4A8000000003GHDZ7EQH"],["fund","employment-subsidy"]],"actor":"01GNTGHXT000000000GHDZ7EQH","at":"2023-03-17T08:30:00.000000Z","behalf":null,"command":"payment.read_return","county":"350481","facts":{"bounced":0,"fen":120000,"number":"BF2023-001","paid":1,"sha256":"eecfee1882d766b8c3442640a45e2afe34a2d5b4bb31a9e284090f315c2441cd","state":"settled"},"id":"01GVQB19T000000003K9DZ7EQH","root":"eb163238807ea237f04524d54f6f1d043dc2c57ea333afed825ba4c890430386","rows":11,"v":1}', 'd10be0671daae5b1ce784f310cf560e3630a8010197a69b2a5103e983de22dab', 223),
	('350481', '01GNTGHXT0000000002DDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'pack.adopt', '{"about":[["pack","01GNTGHXT00000000029DZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"pack.adopt","county":"350481","facts":{"digest":"62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba","pack_id":"yongan","reason":"the pack that comes with the program","valid_from":"2021-04-20","version":"2021-23/1"},"id":"01GNTGHXT0000000002DDZ7EQH","root":"05696677c2a9cc11fbc3a5fd6f827944ebcd61a54483291da31fc2d1db69c0a1","rows":18,"v":1}', 'f30a76d222808ca30f7ed5f23a7ad678bab95f17d48942e4862811d4c9a6dabb', 0),
	('350481', '01GNTGHXT0000000002SDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT0000000002HDZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"staff","roles":"administrator"},"id":"01GNTGHXT0000000002SDZ7EQH","root":"b6baca1db1f09d8ff04f44ea310d694a95a989083dbcc117d21541dcd8a290a5","rows":3,"v":1}', '8dafcf638c1c95332ddcd893e1daabaf5968bca3fa1baa2deb2824917c294767', 1),
	('350481', '01GNTGHXT0000000002XDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000002HDZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT0000000002HDZ7EQH"]],"actor":"01GNTGHXT0000000002HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT0000000002XDZ7EQH","root":"20ee669dec225ba6d52a31be8d718e1dbb95ac187c8ec3889bea9b1ab2418f28","rows":2,"v":1}', '00a4b91b5d3804cae37e877d2da7bf75442093d2fb17a962022b37f7299e0199', 2),
	('350481', '01GNTGHXT00000000031DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000002HDZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT0000000002HDZ7EQH"]],"actor":"01GNTGHXT0000000002HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT00000000031DZ7EQH","root":"4bef4a15cc38dec82cd6404e1258a3be489a2e19d3113aa3af236a08c56b1f27","rows":1,"v":1}', '837e8999c7183f0ba0f8cc8a8880a9929b63194e0f1e216bfbf5aa8c1d4e2efe', 3),
	('350481', '01GNTGHXT0000000004DDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000002HDZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT0000000002HDZ7EQH"]],"actor":"01GNTGHXT0000000002HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT0000000004DDZ7EQH","root":"d94b352cb04bb6b881280be8fb8a11bae977e7e8e7fdbb65aeae74eba9d1a8c5","rows":11,"v":1}', 'be870ac622a810e7b8c4097584fb432c85d62da66570a8a4045ce326fa92a65b', 4),
	('350481', '01GNTGHXT0000000004SDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT0000000004HDZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"staff","roles":"clerk"},"id":"01GNTGHXT0000000004SDZ7EQH","root":"b818156d11e749b56e0f289431c0bbf1e1d2626f52d2ab30c155224c6c466832","rows":3,"v":1}', '835009db70360290451888bf7115a5202e37267765ecb9ad03168867dd84a8dd', 5),
	('350481', '01GNTGHXT0000000004XDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT0000000004HDZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT0000000004XDZ7EQH","root":"68764cd47e03c2b656dba448ee9c41eb9df00daf6686beba459ae7583364004b","rows":2,"v":1}', '5e0e0a1ff8694f3c700f4a12848f1b58d76060585425ec6093b0aa961fa8bb7c', 6),
	('350481', '01GNTGHXT00000000051DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT0000000004HDZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT00000000051DZ7EQH","root":"2560e0d7ffa03e20331f2615ec2919ba30e84a8d18e62e23880e569162e79cc8","rows":1,"v":1}', '8f4380282aa5167189b279b709ff8ededb65c34ed147baef053911cec018de22', 7),
	('350481', '01GNTGHXT0000000006DDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT0000000004HDZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT0000000006DDZ7EQH","root":"9a4097d485a94adb0d0339f2add6417bda28a716ccc61fd0afc70d10420a0c9f","rows":11,"v":1}', 'd8e97af382856c836cb561aa7b18865562512171fe82d447a3c4240588dbaed7', 8),
	('350481', '01GNTGHXT0000000006SDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT0000000006HDZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"staff","roles":"clerk"},"id":"01GNTGHXT0000000006SDZ7EQH","root":"b07ef92b0d3346ad1e888f3c9aec9baf0740a5d03de87ba7026754fe840d618c","rows":3,"v":1}', '15665f48c57a5ac9a987b1c1c39825338449cb6dffadca98ed6d01364f069eba', 9),
	('350481', '01GNTGHXT0000000006XDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000006HDZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT0000000006HDZ7EQH"]],"actor":"01GNTGHXT0000000006HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT0000000006XDZ7EQH","root":"6344c43d82a5518bca2a2d4d9cc631fe251942a0691c301a32b2c3423f4a1e44","rows":2,"v":1}', '1732996bb8cd87ffcf60d8a9c7edb96d405ce551ed3b5c057ca599605409eb80', 10),
	('350481', '01GNTGHXT00000000071DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000006HDZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT0000000006HDZ7EQH"]],"actor":"01GNTGHXT0000000006HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT00000000071DZ7EQH","root":"3159bf165ef968c49c08ebb55aaed71ad6ebbce471f31f309dc6f9b0c5f77e8c","rows":1,"v":1}', '5c8d90a9f7703f0f96115a35847d1b3c0e66cc85c4a2b3605d9b5369330bee99', 11),
	('350481', '01GNTGHXT0000000008DDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000006HDZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT0000000006HDZ7EQH"]],"actor":"01GNTGHXT0000000006HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT0000000008DDZ7EQH","root":"1dde90403f49f92c5b60d4332d9653c17cfc36bdb1f27fb9ff0b9b3a582b65b3","rows":11,"v":1}', '83fed78b1d0d3b8c2f6b6daf11476a902aa52b2af27d8d042567cf575aaa4e87', 12),
	('350481', '01GNTGHXT00000000091DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000008HDZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT0000000008HDZ7EQH"]],"actor":"01GNTGHXT0000000008HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT00000000091DZ7EQH","root":"df934c5c74f87ae064a1f01149ac1d540ae3f6279e2a289ee7eba7a016eaff71","rows":1,"v":1}', 'e619a52a2e371a24ad400969e17917e3b6a923d3f6cc16bbd2c2ef30950fddf9', 15),
	('350481', '01GNTGHXT000000000ADDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000008HDZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT0000000008HDZ7EQH"]],"actor":"01GNTGHXT0000000008HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT000000000ADDZ7EQH","root":"bb2828dedd2870dd01300fc1449bc74e7c8b00cf476f6750d817c0450c842dbd","rows":11,"v":1}', '8d7852a30de3b41b86b6542f8c29d71281ea5648923d90dbad866f98929a3359', 16),
	('350481', '01GNTGHXT000000000ASDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT000000000AHDZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"staff","roles":"leader"},"id":"01GNTGHXT000000000ASDZ7EQH","root":"fe1760ca0658ae630ca65ec94b3875a04fe938f933f6ad680ea4b925b225e7c4","rows":3,"v":1}', 'a24e0d2afe969a8b54bbddac38ab2a0234aa4b434335dd399d7e6a2feb6be505', 17),
	('350481', '01GNTGHXT000000000AXDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000AHDZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT000000000AHDZ7EQH"]],"actor":"01GNTGHXT000000000AHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT000000000AXDZ7EQH","root":"0b38b664702f2612ab440b0e1ded4dc53434d298c5a492ca0c6c2160b7d640dc","rows":2,"v":1}', '32c0caa1f6e4e693992fc4a428dad122cb96c0f13ea8927288aa761f5c91a57f', 18),
	('350481', '01GNTGHXT000000000B1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000AHDZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT000000000AHDZ7EQH"]],"actor":"01GNTGHXT000000000AHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT000000000B1DZ7EQH","root":"59ebb98f47f53cef1541e9185b89471a1ce1c7131b0afb739d0c08b65976a7a9","rows":1,"v":1}', '05a42e10bc5815a55e0f8f9a76efc4baa01d07383d342fcc7f8074a351c0d4c9', 19),
	('350481', '01GNTGHXT000000000CDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000AHDZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT000000000AHDZ7EQH"]],"actor":"01GNTGHXT000000000AHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT000000000CDDZ7EQH","root":"5f78f2ab50009c2f84641d36ca03b964730d7932b22a83adde481bd5ce286e4f","rows":11,"v":1}', '561c6b2419a7d31b15b1f3c520c7b0d84c0da29af43e63725db07dc7e34c783b', 20),
	('350481', '01GNTGHXT000000000CSDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT000000000CHDZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"staff","roles":"leader"},"id":"01GNTGHXT000000000CSDZ7EQH","root":"df3f1a73034e93d35019ad988b969ae31e17e2658e82ef6c77bb9fab9ffb92de","rows":3,"v":1}', '0fc0ceabc0b6558c80dd88354f3636261cbf07349c896aa98f313feb5a53200e', 21),
	('350481', '01GNTGHXT000000000CXDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000CHDZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT000000000CHDZ7EQH"]],"actor":"01GNTGHXT000000000CHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT000000000CXDZ7EQH","root":"14545d18130e02c7c5632bfe568e126c931d4d0f62b17228d6136cac10334b1e","rows":2,"v":1}', '631d2f6a1474c35ff27e3a6f003239b1280822a311f680a487853bb7aa9f8bd9', 22),
	('350481', '01GNTGHXT000000000D1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000CHDZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT000000000CHDZ7EQH"]],"actor":"01GNTGHXT000000000CHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT000000000D1DZ7EQH","root":"ab9f558ef3e05cabd05313763828a2705073df18477f3fbbf11e5c4cfb81b561","rows":1,"v":1}', 'ab06a386dd0588c6f70882d28f537f1298d37e75ffcc2d36e24b88f418a15bf8', 23),
	('350481', '01GNTGHXT000000000EDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000CHDZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT000000000CHDZ7EQH"]],"actor":"01GNTGHXT000000000CHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT000000000EDDZ7EQH","root":"7dcfa66037dd23f4b5ba39752bdd4ef087f32e25059be49d44410f69bb31ef45","rows":11,"v":1}', '14b00df925f2ecd60f8637bf80dff898df998419a4e0906bd25737695d8d1f26', 24),
	('350481', '01GNTGHXT000000000ESDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT000000000EHDZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"staff","roles":"meeting_secretary"},"id":"01GNTGHXT000000000ESDZ7EQH","root":"72cbf1262c57dcdb665a6c061dbdb0fcb570220edcb2829cf047720d0914b609","rows":3,"v":1}', '504bdb2b3e1b4c64d73fae9b17041d426928711ea71d71f06056d8a407f27d9d', 25),
	('350481', '01GNTGHXT000000000EXDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000EHDZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT000000000EHDZ7EQH"]],"actor":"01GNTGHXT000000000EHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT000000000EXDZ7EQH","root":"34e2f1682a5b531b5a308bd4764b1a074b2eb56d0156cb9269f0b79319af1a7d","rows":2,"v":1}', '9f71a6b1d44ba681fae41856c57d5f73b39aab7b98f7a23d5fa9ed209948ca35', 26),
	('350481', '01GNTGHXT000000000F1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000EHDZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT000000000EHDZ7EQH"]],"actor":"01GNTGHXT000000000EHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT000000000F1DZ7EQH","root":"948f9cec218b4db216ccb649db883d254fbcb33069743aaad0463aa22e557104","rows":1,"v":1}', '7eafa6b1512d727aba523a4332b9553c39d333b7c3133e7da3fec6699aa184cd', 27),
	('350481', '01GNTGHXT000000000GDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000EHDZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT000000000EHDZ7EQH"]],"actor":"01GNTGHXT000000000EHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT000000000GDDZ7EQH","root":"e1defb2e1118f5b0d9d63b579b87481f714b0a164f09d94bc354f55aa5d54923","rows":11,"v":1}', '7ae67fe3a8127b037fb9bef370c10d735a568ccfeef68e097b3be9cb4e452e89', 28),
	('350481', '01GNTGHXT000000000GSDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT000000000GHDZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"staff","roles":"fund_officer"},"id":"01GNTGHXT000000000GSDZ7EQH","root":"a4ded192cbaa396cd600a12e22dff6563a6411b5467ffc6cde0321e445e6debc","rows":3,"v":1}', '7ff41f81e37a8cd5c97e0ff93945feeab1cb04627852b589b7477e3a3c5db012', 29),
	('350481', '01GNTGHXT000000000GXDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000GHDZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT000000000GHDZ7EQH"]],"actor":"01GNTGHXT000000000GHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT000000000GXDZ7EQH","root":"0c26d825b630261eb65fc6d13178faa3f407d1c97715da8d924c46bf65ce8516","rows":2,"v":1}', 'd675a75fef05c227faa0a269d62f61d027cb71e6e06bb4b217b4b58c08815061', 30),
	('350481', '01GNTGHXT000000000H1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000GHDZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT000000000GHDZ7EQH"]],"actor":"01GNTGHXT000000000GHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT000000000H1DZ7EQH","root":"9f02686b5c14827656185a995b1632e452a13cde373ae2397c1f09f158f003d3","rows":1,"v":1}', '6eab835652a32768dd0665773d42b534d0161a7cfac8a77f739f23e5ffcfdc8c', 31),
	('350481', '01GNTGHXT000000000JDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000GHDZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT000000000GHDZ7EQH"]],"actor":"01GNTGHXT000000000GHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT000000000JDDZ7EQH","root":"bf52006ea906b805552202224ce0b524b1e32deca5a08484817e2cc4ffb8f227","rows":11,"v":1}', '5c869244a74742f568c0d202262b3ade8d442f0034b6d14ee89e107480d3e565', 32),
	('350481', '01GNTGHXT000000000JSDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT000000000JHDZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"staff","roles":"fund_officer"},"id":"01GNTGHXT000000000JSDZ7EQH","root":"72d18c0f747de4504faa980393deae453abd1658681dbe4c568252e6bc01276c","rows":3,"v":1}', 'fab54f8d41e7a00784437ca1ce46891f69e9b21ec91b0a1548b3fc5564a03d9a', 33),
	('350481', '01GNTGHXT000000000JXDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000JHDZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT000000000JHDZ7EQH"]],"actor":"01GNTGHXT000000000JHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT000000000JXDZ7EQH","root":"9706dedb36e954244c7fc7b33d83e8b2e81cd891cf24b47f4cc064254bca48e1","rows":2,"v":1}', '768bdc0733833d03050790cedae85a16aab4d04871e4e94e8cf2e57f4309353d', 34),
	('350481', '01GNTGHXT000000000K1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000JHDZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT000000000JHDZ7EQH"]],"actor":"01GNTGHXT000000000JHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT000000000K1DZ7EQH","root":"0f49678d3cdbd06f12687673d00521da1b4b2f96f4ac430f63d6022f207284fa","rows":1,"v":1}', '1789fa2039e61ac44353ed7f6cd9e86658751d67492623e0ad3457de91685bed', 35),
	('350481', '01GNTGHXT000000000MDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000JHDZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT000000000JHDZ7EQH"]],"actor":"01GNTGHXT000000000JHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT000000000MDDZ7EQH","root":"c60a6b770da52dcf43136f5bd8e4fcbf0e7291638fde1554ca21af5f554fbaf6","rows":11,"v":1}', '16c9f22fe7997bb1ded4fcb2091db1d2a4b8942ef1cda999bec60503d0ee0f0f', 36),
	('350481', '01GNTGHXT000000000MSDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT000000000MHDZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"staff","roles":"auditor"},"id":"01GNTGHXT000000000MSDZ7EQH","root":"1752a324eebe6b88127c493074eb456529d781695201b49acc8b42b7d32ce652","rows":3,"v":1}', 'c8bc174bd704c45cdfcde50028d1a61068b9b4269468215ef77040f976540f83', 37),
	('350481', '01GNTGHXT000000000MXDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000MHDZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT000000000MHDZ7EQH"]],"actor":"01GNTGHXT000000000MHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT000000000MXDZ7EQH","root":"62f7219394810a0562412ca88250e843e1a723f326f4820c1d500abee1e93076","rows":2,"v":1}', 'a05f4cebc2149ecf82bf564257e909cf59b497af22367cd2fa49c72f2bd9f6cb', 38),
	('350481', '01GNTGHXT000000000N1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000MHDZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT000000000MHDZ7EQH"]],"actor":"01GNTGHXT000000000MHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT000000000N1DZ7EQH","root":"f913206676454a9aeeaaeb48231636f9763617e79e71b044484b5fd91761d80e","rows":1,"v":1}', 'f45c0d937c9568d6c9da3089bfe702bcc0789815d3468a74a724069090bc7366', 39),
	('350481', '01GNTGHXT000000000PDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000MHDZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT000000000MHDZ7EQH"]],"actor":"01GNTGHXT000000000MHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT000000000PDDZ7EQH","root":"b5241808c997e9685578d95ae3ce4f5282aed09a081fe08935133c058d70d1b5","rows":11,"v":1}', '02773dc0d29fe72438f8c22758c2f1dfb3449d9ccfdd6ffbd0bc287abc1454b0', 40),
	('350481', '01GNTGHXT000000000PSDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT000000000PHDZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"staff","roles":"township_officer"},"id":"01GNTGHXT000000000PSDZ7EQH","root":"53c4f4635ba545594ccceb72a025a70e06d87d85a740fc61f88220aa38d0944a","rows":3,"v":1}', '6ce56df8b1a11945b6ff32c52b7c2c1851681b92abe137f8c182016ef4c75481', 41),
	('350481', '01GNTGHXT000000000PXDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000PHDZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT000000000PHDZ7EQH"]],"actor":"01GNTGHXT000000000PHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT000000000PXDZ7EQH","root":"5d355ae5644a7c75e531516bf50e36006d3f45363128ef7fec98976ca0012d68","rows":2,"v":1}', '389112635f0bfccc73f0c5901971c5325a8778830e197761cd0adad6ab760a03', 42),
	('350481', '01GNTGHXT000000000Q1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000PHDZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT000000000PHDZ7EQH"]],"actor":"01GNTGHXT000000000PHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT000000000Q1DZ7EQH","root":"3522602b99609d47f75989fc384803c5a302a64981a3d1ea73a6f7807c562a1a","rows":1,"v":1}', '1407caa762ff9ddd36e393d86ae2d361050b04273b444db3c66e0f2d22c0b341', 43),
	('350481', '01GNTGHXT000000000RDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000PHDZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT000000000PHDZ7EQH"]],"actor":"01GNTGHXT000000000PHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT000000000RDDZ7EQH","root":"37df3650d1a17507db373598d7ecade9a960f2b8e2c94b4e6c9dd0876a81fa29","rows":11,"v":1}', '31f2fbc5edd19c0dd6c130aeb68e0f67f47d8da0a41cfe154a9b2864915c304d', 44),
	('350481', '01GNTGHXT000000000RSDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'organisation.register', '{"about":[["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"organisation.register","county":"350481","facts":{"kind":"vocational_school","name":"永安燕江职业中专学校"},"id":"01GNTGHXT000000000RSDZ7EQH","root":"7725ad978e84d0609fc79e441726c904953422a161726e836fc4d928769742bf","rows":1,"v":1}', '091aacd641621c75c1ba00a538a1942bce530850e878b4de9ebc052eaf8aa24d', 45),
	('350481', '01GNTGHXT000000000S5DZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT000000000RXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"organisation","roles":"school_manager"},"id":"01GNTGHXT000000000S5DZ7EQH","root":"6f721e7d9cdfd2d0721e5cd761c663adc2ad4aff7cca76473163c8697413b1af","rows":3,"v":1}', 'f8393ed26f7e5c3c4ad00b3f79cfe1ac7aa09bb18752fe865deeef0e2efc8ab4', 46),
	('350481', '01GNTGHXT000000000S9DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT000000000RXDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT000000000S9DZ7EQH","root":"6e76c8e22cc317af031ccdfbbb4f20d1af7c7cb4b3b2ecae098afcdf01f8ecaf","rows":2,"v":1}', '5181c468b4a1e2dee018f40bcb9b3562d2166ffc235694089ea98d63cf1d0de5', 47),
	('350481', '01GNTGHXT000000000SDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT000000000RXDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT000000000SDDZ7EQH","root":"27268f642d0d48e6b3109fa144b9bf3f7eca435e12332b1e9fabe193875bbe20","rows":1,"v":1}', 'c8727b24dd46967befc79138152f2851476b691700d0102ca3a58cb792976ff2', 48),
	('350481', '01GNTGHXT000000000TSDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT000000000RXDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT000000000TSDZ7EQH","root":"76fcc3f3859500442f26231eac761b8b3aa52472226f9851da2d55e783510946","rows":11,"v":1}', 'd76002f5f84756c4a16aecaf07945b5cd14b44f23c01e2a30d32910cb402148d', 49),
	('350481', '01GNTGHXT000000000V5DZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT000000000TXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"organisation","roles":"teacher"},"id":"01GNTGHXT000000000V5DZ7EQH","root":"b4d9cd028902fbaf0ccd01fc3f5d3c3ad7b602959fa23f071bad0f0c6b965891","rows":3,"v":1}', '60586d913fd38881195a54dcb09b4813b00a0132ced778f48f7a9b022efd053d', 50),
	('350481', '01GNTGHXT000000000V9DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000TXDZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT000000000TXDZ7EQH"]],"actor":"01GNTGHXT000000000TXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT000000000V9DZ7EQH","root":"f6b6e5c903775f852971674ea74b59d8fb18f45b540025a1ea398bccf4bc4395","rows":2,"v":1}', '11e6dda8c7afc0f672eee3ca0aa91a3cabdf942e17c4448d78ae879e422eb31a', 51),
	('350481', '01GNTGHXT000000000VDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000TXDZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT000000000TXDZ7EQH"]],"actor":"01GNTGHXT000000000TXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT000000000VDDZ7EQH","root":"09ce52865887e32d5d94b064be0ab303ae74e389e408e9fa61a31cf16f9d508c","rows":1,"v":1}', '56b630aaa54937dcd319b8bb39bb636cd7e13a288529de81f7a8c33504bd974f', 52),
	('350481', '01GNTGHXT000000000WSDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000TXDZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT000000000TXDZ7EQH"]],"actor":"01GNTGHXT000000000TXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT000000000WSDZ7EQH","root":"22305607de0d0a9cafc6d9dd34e3d9edf871003044bc8a9063686676b1c0d7de","rows":11,"v":1}', '2593d5e02b7d3cfb73900fde8a4fe753f707968755706a27473b2910e7f3b2fc', 53),
	('350481', '01GNTGHXT000000000X9DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000000X5DZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000000X9DZ7EQH","root":"fc43b466453e0e45a4a1015f087896b84a5d0a4122c3bdb1deeed3eecb8f0a75","rows":3,"v":1}', '8ec1f6d94ab7ac7859a2a39b0258e2f13437cf71e0bf27fc4b5a5c8803759b3d', 54),
	('350481', '01GNTGHXT000000000XSDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000000XNDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000000XSDZ7EQH","root":"7502761c4b98bd34afac09cb13ee9584c993d4e98366360afe4e41f73d10fc1b","rows":3,"v":1}', '0ee1a3e6c6640966c2b74187464938a61f9db0e77da48c880810528eafb4abfd', 55),
	('350481', '01GNTGHXT000000000Y9DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000000Y5DZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000000Y9DZ7EQH","root":"5ce56c1b26f3305a165df611dac5525117a48a9a31f93394cc6671ab8cc189d7","rows":3,"v":1}', '2dca9ac281f5819049827bfb4fc6b9a87c565b15cd455209659d144db449296c', 56),
	('350481', '01GNTGHXT000000000YSDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000000YNDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000000YSDZ7EQH","root":"2856138b950816fb62ffbe7966cc773e61b1e9189b0748cc6ff2b9bc503b2c8f","rows":3,"v":1}', 'e64c3f2cd386642522e74acd9cd9dc2a6fd5093703cabad40c001c9d1a9e657f', 57),
	('350481', '01GNTGHXT000000000Z9DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000000Z5DZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000000Z9DZ7EQH","root":"39834259b0fef4c1217fcd8c4ab4ea911ff030eabfa581fa7f583ac01c1d18b2","rows":3,"v":1}', '4243073ead60038c235ea9e85b23f9144eb7c3b43d500484c7ee80a8629b5519', 58),
	('350481', '01GNTGHXT000000000ZSDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000000ZNDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000000ZSDZ7EQH","root":"836dae20c1ae65284fddfe8f3ba970c9106d7159a1c8867e0c554669565224cf","rows":3,"v":1}', '2928e9b1a7cc4cb0a0d2b9a73b11ad008ef4ca09c24fa21dea18726f9d45ca51', 59),
	('350481', '01GNTGHXT00000000109DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT00000000105DZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT00000000109DZ7EQH","root":"98932386b741d4c8aa195d6144cf678c7832ab60fbfaa7fc1c38e34f71d34f1d","rows":3,"v":1}', 'e9ace8bbb641034dcfe5d127e8b3b405f38683fea84745b0f3b54f586ed78f43', 60),
	('350481', '01GNTGHXT0000000010SDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT0000000010NDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT0000000010SDZ7EQH","root":"f5f5ac478b76ee79a93873d010f400c4793464763d487d19f06bcda6bd024ca1","rows":3,"v":1}', 'a2e408d52a383790c6c1daa410226ec4ddb1ec8d66d7a4a12558534f9d2aefd0', 61),
	('350481', '01GNTGHXT00000000115DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT00000000111DZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":60},"id":"01GNTGHXT00000000115DZ7EQH","root":"ebe7c5c60439e9f092ebc6781e8012bc5cb8125ea5323433c1814fcaa8d37c11","rows":1,"v":1}', '7c53e1ce5dd82ef9cac465df55c0adc60c0ae7511d9e9a96b79c3e00f24d2d68', 62),
	('350481', '01GNTGHXT0000000011HDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT0000000011DDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":60},"id":"01GNTGHXT0000000011HDZ7EQH","root":"9fc30381d57a44d5e0753cb7d82fc6520f468e66bd17b4dc7c99d42409770ae8","rows":1,"v":1}', '55ba92b54cda6e5881a6ff16b3da538e8c508c36f93b2de1f0748c09f1e3b0a2', 63),
	('350481', '01GNTGHXT0000000011XDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT0000000011SDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":50},"id":"01GNTGHXT0000000011XDZ7EQH","root":"3a9c558d3eea9591db1d1812567a5cc780187fcb2197ef3f6fee3c0f4c809d9a","rows":1,"v":1}', '02012500c404152f65727f68a8b81df6a4f4a402f5ae353282151727a44af6a6', 64),
	('350481', '01GNTGHXT00000000129DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'bank_account.propose', '{"about":[["bank_account","01GNTGHXT00000000125DZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"bank_account.propose","county":"350481","facts":{"state":"proposed"},"id":"01GNTGHXT00000000129DZ7EQH","root":"1316ba4da81aa8327b910a33422cfa5a497a9013984cf3ffc9faa39eddacda12","rows":1,"v":1}', '8c9d476eb99db667a42c45c3da7140b3ab63f6ecc3ac3e30899ab7b5cf4751d7', 65),
	('350481', '01GNTGHXT0000000012HDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'bank_account.confirm', '{"about":[["bank_account","01GNTGHXT00000000125DZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"bank_account.confirm","county":"350481","facts":{"replaces":null,"state":"confirmed"},"id":"01GNTGHXT0000000012HDZ7EQH","root":"2d94139891e19785a5085a12141fe47ecdc10c3c07c178b925b05d8dec7b2f3c","rows":1,"v":1}', 'f0f0b2b4ef6d4a7481cb37e096ffb17bd5982a88254643d1439917a03ebbb2a1', 66),
	('350481', '01GNTGHXT0000000012XDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'organisation.register', '{"about":[["organisation","01GNTGHXT0000000012SDZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"organisation.register","county":"350481","facts":{"kind":"technical_school","name":"永安市竹洲技工学校"},"id":"01GNTGHXT0000000012XDZ7EQH","root":"30b19a24b739e8272c477d81a7b3ac16b45c5a7f16f974613795a0d26dec7f02","rows":1,"v":1}', 'bb86c5c2377b4e1f81a2c96b64e9ac46f8c4e63bd4c4ed3320345a12dbc843fd', 67),
	('350481', '01GNTGHXT00000000139DZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT00000000131DZ7EQH"],["organisation","01GNTGHXT0000000012SDZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"organisation","roles":"school_manager"},"id":"01GNTGHXT00000000139DZ7EQH","root":"a73f2c0ede8673f503d7f7009d61a91d7914106eb49dfb90f3c88c25c3784369","rows":3,"v":1}', '7bdb9fbe08d18625f85385f9c552574b95e89650c470e2e06d3fa506e9ec8777', 68),
	('350481', '01GNTGHXT0000000013DDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000131DZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT00000000131DZ7EQH"]],"actor":"01GNTGHXT00000000131DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT0000000013DDZ7EQH","root":"832173e08628456afed94d1d3d1bf54be41bed09f70e519c2bcef93af9dedf9c","rows":2,"v":1}', '09596b8d42efcea875cfc9e68696a2418598f2b336de8f2d9dad927330955e7b', 69),
	('350481', '01GNTGHXT0000000013HDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000131DZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT00000000131DZ7EQH"]],"actor":"01GNTGHXT00000000131DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT0000000013HDZ7EQH","root":"107f712e4f31698a6fd27f7d3167420c524dba415c53e6f19454a46d3c2bf71a","rows":1,"v":1}', '00561165f4240ce9444d51265b6746360ba73e6ba81982a35a4edd2a62e21467', 70),
	('350481', '01GNTGHXT0000000014XDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000131DZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT00000000131DZ7EQH"]],"actor":"01GNTGHXT00000000131DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT0000000014XDZ7EQH","root":"542aa15feabe6fc1b7cfc07716b2fb43b4b8adf72dc9d6843bda402ff5706c4d","rows":11,"v":1}', '1dd19046a3df9ee6e8ab7fdab40079839c9a8fc54e4ec3b89ef0905a19ee8a8a', 71),
	('350481', '01GNTGHXT00000000159DZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT00000000151DZ7EQH"],["organisation","01GNTGHXT0000000012SDZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"organisation","roles":"teacher"},"id":"01GNTGHXT00000000159DZ7EQH","root":"2827e3f9f446b016cb7fbe349f2c907b42e2e745b8d5f477528ac94c08d11c16","rows":3,"v":1}', '13234c354fbd91a9d3be6813729f9b49010275fc61abb57934e6419774371e1e', 72),
	('350481', '01GNTGHXT0000000015DDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000151DZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT00000000151DZ7EQH"]],"actor":"01GNTGHXT00000000151DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT0000000015DDZ7EQH","root":"8c8d0dff5b7eea7f86def753037e35626370b60c100331739f88afbf34ed26e6","rows":2,"v":1}', '44521fa70bf44622ae4216afe836977b2a9f54601e6d9e44ad095ec0f9a4c19d', 73),
	('350481', '01GNTGHXT0000000015HDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000151DZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT00000000151DZ7EQH"]],"actor":"01GNTGHXT00000000151DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT0000000015HDZ7EQH","root":"3934abf0c38ab0e0d5517fa8a701ea1c3ac6b480df44371c75f2ce786364171d","rows":1,"v":1}', '98558b499d461cb28b3a59deb611da20566700aa15030d6e26ccc8b3e24d0fab', 74),
	('350481', '01GNTGHXT0000000016XDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000151DZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT00000000151DZ7EQH"]],"actor":"01GNTGHXT00000000151DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT0000000016XDZ7EQH","root":"c0cbee8fe7738f33424fd1e4e0a22f42b2b2b2f8ee141d77f3b292eecd7f8494","rows":11,"v":1}', 'c01f3a311890b7b483f531abd06e87a3822a78ffcc826195465032b1a401cc36', 75),
	('350481', '01GNTGHXT0000000017DDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000131DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT00000000179DZ7EQH"],["organisation","01GNTGHXT0000000012SDZ7EQH"]],"actor":"01GNTGHXT00000000131DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT0000000017DDZ7EQH","root":"19778c0430cc65e82d7b6ae2c6a5eba44abc34ecba30f39ac074b37ed94e81f3","rows":3,"v":1}', 'cae2215088f7ec810afb5b868d0a6d157cf32914b72ec15e7fd242bc3b4361b9', 76),
	('350481', '01GNTGHXT0000000017XDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000131DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT0000000017SDZ7EQH"],["organisation","01GNTGHXT0000000012SDZ7EQH"]],"actor":"01GNTGHXT00000000131DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT0000000017XDZ7EQH","root":"f5254e0ac26727fd7e3dfbe32ea50339ccfcbd2767b1e5461c5029296a15917d","rows":3,"v":1}', 'cd701e1aff79ec6853ce45394d4af992579acf6a59d234b9a41ff412d694344c', 77),
	('350481', '01GNTGHXT0000000018DDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000131DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT00000000189DZ7EQH"],["organisation","01GNTGHXT0000000012SDZ7EQH"]],"actor":"01GNTGHXT00000000131DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT0000000018DDZ7EQH","root":"c114c45d8925b52e1672fc59a16789183a776d4dbcfd8ce2adb3611b368c73c9","rows":3,"v":1}', 'a87e7c0d5215d00c9193984945e406da57772c77c91e07bd4194eb5da4b7cd26', 78),
	('350481', '01GNTGHXT0000000018XDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000131DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT0000000018SDZ7EQH"],["organisation","01GNTGHXT0000000012SDZ7EQH"]],"actor":"01GNTGHXT00000000131DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT0000000018XDZ7EQH","root":"951ed1a9cef4af15cd5fc75cffea2090defcbd66e286a5d095b24383bd902dc6","rows":3,"v":1}', '658ae738e32c0bab4ca9f56037d6bece8cb07e2bb713ddf3dcdfdeabde58bbe7', 79),
	('350481', '01GNTGHXT0000000019DDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000131DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT00000000199DZ7EQH"],["organisation","01GNTGHXT0000000012SDZ7EQH"]],"actor":"01GNTGHXT00000000131DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT0000000019DDZ7EQH","root":"c49c5bb4f6600f7b21bab36fa262c1ab10f36128a73088bf1dded0635646c405","rows":3,"v":1}', 'b2e306b7e8431a952075fae9658143cea3ac9e9fc97361e7e5421d9458a7784c', 80),
	('350481', '01GNTGHXT0000000019XDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000131DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT0000000019SDZ7EQH"],["organisation","01GNTGHXT0000000012SDZ7EQH"]],"actor":"01GNTGHXT00000000131DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT0000000019XDZ7EQH","root":"038ab74f02101c3638a67d405d95564b839140933a4d4dec2bceb5ac0c09ff34","rows":3,"v":1}', '7dc6e0947a250e8c13e27512469679d720179717e1a2901bc90ce41796d43096', 81),
	('350481', '01GNTGHXT000000001ADDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000131DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001A9DZ7EQH"],["organisation","01GNTGHXT0000000012SDZ7EQH"]],"actor":"01GNTGHXT00000000131DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001ADDZ7EQH","root":"469ed0948b9f940ecd24690d4283e0b7e40c089ed273a5ff43f63b71f26861f3","rows":3,"v":1}', '7fe4198ad3c136cef01b34b8d040320ea50557c6bb57d17fb0abadc0ba1806c9', 82),
	('350481', '01GNTGHXT000000001AXDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000131DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001ASDZ7EQH"],["organisation","01GNTGHXT0000000012SDZ7EQH"]],"actor":"01GNTGHXT00000000131DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001AXDZ7EQH","root":"16db8a3c512a309961e497fcb781c0230667698f8833942e0df51c0e66e27e3f","rows":3,"v":1}', 'e8f94d0f3dd6bb23253013fb290c28575fea887192505794717a3fd7921848ee', 83),
	('350481', '01GNTGHXT000000001B9DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000131DZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT000000001B5DZ7EQH"],["organisation","01GNTGHXT0000000012SDZ7EQH"]],"actor":"01GNTGHXT00000000131DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":60},"id":"01GNTGHXT000000001B9DZ7EQH","root":"11abdd74f62eae4ebcb22302f0e5c5e67e524bea64b3ad946d1e026c25e7eb7e","rows":1,"v":1}', 'd4615a2c09b4dc1a0f6f4e52abe2d5592ddc6a023ea22ba3873306e915a617b6', 84),
	('350481', '01GNTGHXT000000001BNDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000131DZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT000000001BHDZ7EQH"],["organisation","01GNTGHXT0000000012SDZ7EQH"]],"actor":"01GNTGHXT00000000131DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":60},"id":"01GNTGHXT000000001BNDZ7EQH","root":"4d2ebd8a3ec538aa519c611df16664d6ea1673586a28bf82fa2940f92f1b9187","rows":1,"v":1}', 'a172716c7c9e7daff7635976f04aa425ad953c09f6921f84d623de78e1a4b138', 85),
	('350481', '01GNTGHXT000000001C1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000131DZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT000000001BXDZ7EQH"],["organisation","01GNTGHXT0000000012SDZ7EQH"]],"actor":"01GNTGHXT00000000131DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":50},"id":"01GNTGHXT000000001C1DZ7EQH","root":"fcd1f97f8790bc0aca989fcc98c41eebdb3b85f77714590714e459e1c554e76d","rows":1,"v":1}', '7baecdc703a59d15d54a3c9dbfdb11556b88fcb6e5fab9fd915f9a598c1a5edf', 86),
	('350481', '01GNTGHXT000000001CDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT00000000131DZ7EQH', NULL, 'bank_account.propose', '{"about":[["bank_account","01GNTGHXT000000001C9DZ7EQH"],["organisation","01GNTGHXT0000000012SDZ7EQH"]],"actor":"01GNTGHXT00000000131DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"bank_account.propose","county":"350481","facts":{"state":"proposed"},"id":"01GNTGHXT000000001CDDZ7EQH","root":"8c81f8ee60f6ae72bd2879884d5324e718722773d49ec6c5547c665afff1979e","rows":1,"v":1}', '11de496b1b7592fbc49ddc685efc31ce53455ab297b171835074f78a513189a2', 87),
	('350481', '01GNTGHXT000000001CNDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'bank_account.confirm', '{"about":[["bank_account","01GNTGHXT000000001C9DZ7EQH"],["organisation","01GNTGHXT0000000012SDZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"bank_account.confirm","county":"350481","facts":{"replaces":null,"state":"confirmed"},"id":"01GNTGHXT000000001CNDZ7EQH","root":"b03d92e2b82c45af2ce8649ff1bc307353b8d2e8804be0e90066690509dfe544","rows":1,"v":1}', '820aa8c289034ac5b4925bbf60bc616dec1e7ddfef5eb60dda1dbcb2dd87640c', 88),
	('350481', '01GNTGHXT000000001D1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'organisation.register', '{"about":[["organisation","01GNTGHXT000000001CXDZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"organisation.register","county":"350481","facts":{"kind":"training_institution","name":"永安市公共实训中心"},"id":"01GNTGHXT000000001D1DZ7EQH","root":"aad4604e90909c5d2d5f079419ed41ab4c84b0b1ae6e1d1361bf5f01a8b77b15","rows":1,"v":1}', 'bb59d55cace5ea606f2c8a129684785e0f78c0d6fb3d9856468de7be3bb1fc0a', 89),
	('350481', '01GNTGHXT000000001DDDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT000000001D5DZ7EQH"],["organisation","01GNTGHXT000000001CXDZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"organisation","roles":"school_manager"},"id":"01GNTGHXT000000001DDDZ7EQH","root":"bf8f18359cf5dfa1d9414e93e48fe1640d32718aece533642a090a13db6f4f28","rows":3,"v":1}', '73b890efbf87d2735b28ed661f542654c0f027c7f261d11672de96a936330343', 90),
	('350481', '01GNTGHXT000000001DHDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001D5DZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT000000001D5DZ7EQH"]],"actor":"01GNTGHXT000000001D5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT000000001DHDZ7EQH","root":"b25699067075fba34de0b26ffedd3e9b88cf24fe3510f3d2391941ad01ade9b8","rows":2,"v":1}', '510c6b3327f21acb24b85427635d5b7ded5e666ff017b0120558165faa9ff2a4', 91),
	('350481', '01GNTGHXT000000001DNDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001D5DZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT000000001D5DZ7EQH"]],"actor":"01GNTGHXT000000001D5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT000000001DNDZ7EQH","root":"efb342136e9a90a1dc24859938f1cda61cad98458a62b627fca8bd53b54e8bd8","rows":1,"v":1}', '268ea3fcfe45b19b13bcaf85d5fc07852eab097928559898adc809e715fd3f57', 92),
	('350481', '01GNTGHXT000000001F1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001D5DZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT000000001D5DZ7EQH"]],"actor":"01GNTGHXT000000001D5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT000000001F1DZ7EQH","root":"2bf230777f8a13fb87436906a0db32e7ef8611ae91faaf979209a2fa8318ac26","rows":11,"v":1}', '567d642b0eaf3f5ebdc723c3d685d32466929f43acb849366cb32ffec7434aa2', 93),
	('350481', '01GNTGHXT000000001FDDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT000000001F5DZ7EQH"],["organisation","01GNTGHXT000000001CXDZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"organisation","roles":"teacher"},"id":"01GNTGHXT000000001FDDZ7EQH","root":"197a1e86e0ec5f0a2fd6169cb35ecd543e0b8595fd28cf9511c531fd716ee282","rows":3,"v":1}', '610be250968a57ec549b07350085aaef4b8d8f3b3e54401034285ab6d8593ee8', 94),
	('350481', '01GNTGHXT000000001FHDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001F5DZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT000000001F5DZ7EQH"]],"actor":"01GNTGHXT000000001F5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT000000001FHDZ7EQH","root":"2c8cb03733feb0e68256b6f79b3c5cb4d52685534cb000d586c8ae2901f8f80e","rows":2,"v":1}', '4af0c558166ee7f8416b5a37760cbc7384a8ee14321e5f53dd58e2bb36a7921e', 95),
	('350481', '01GNTGHXT000000001FNDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001F5DZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT000000001F5DZ7EQH"]],"actor":"01GNTGHXT000000001F5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT000000001FNDZ7EQH","root":"bae9a1165158fbb1bdbf6d4c730303d4212129d99c8d307f4cdbb042bb35f372","rows":1,"v":1}', '0ca44527cf5725674c1ecadb40a00cb38bbcf299b4c8e0b4f8626788d60877fb', 96),
	('350481', '01GNTGHXT000000001H1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001F5DZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT000000001F5DZ7EQH"]],"actor":"01GNTGHXT000000001F5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT000000001H1DZ7EQH","root":"c4d10ffeecb1e26bf92664fdee25a57ade874e6085fa5a57f07d4536a13a2c6d","rows":11,"v":1}', '7ec1e06a24f5166346cd2861352bb8792ea75d1b540bb9356018024372352c28', 97),
	('350481', '01GNTGHXT000000001HHDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001D5DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001HDDZ7EQH"],["organisation","01GNTGHXT000000001CXDZ7EQH"]],"actor":"01GNTGHXT000000001D5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001HHDZ7EQH","root":"cf1affad8d632ad5ea32952b8aac3f2333a948ec8e46f189053cf9bdc1142c5d","rows":3,"v":1}', 'a399ecb0cd1957a30c5e6ea0e08cde1f702e23c2f30351298fcf8a6ac08e5f95', 98),
	('350481', '01GNTGHXT000000001J1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001D5DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001HXDZ7EQH"],["organisation","01GNTGHXT000000001CXDZ7EQH"]],"actor":"01GNTGHXT000000001D5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001J1DZ7EQH","root":"ff8542e79ebe92e5d85462896b17a1bdcc68d90af36c27913e6a059381b7a026","rows":3,"v":1}', '5b518ce890d4f913a328aa2f8af1b91f085e8ecce7ad928acb20aa2ccddfe20c', 99),
	('350481', '01GNTGHXT000000001JHDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001D5DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001JDDZ7EQH"],["organisation","01GNTGHXT000000001CXDZ7EQH"]],"actor":"01GNTGHXT000000001D5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001JHDZ7EQH","root":"d4a6f041b17a38664d78c77e66f185974392aac1e6a6b60ab6b468d3daadec90","rows":3,"v":1}', 'e54a48ee897cff3a164559f0defec7216bc87ae20eae097ee87efacee856fbba', 100),
	('350481', '01GNTGHXT000000001K1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001D5DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001JXDZ7EQH"],["organisation","01GNTGHXT000000001CXDZ7EQH"]],"actor":"01GNTGHXT000000001D5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001K1DZ7EQH","root":"594caca8d01254a73c0eed6a6faefe8d47d0a88d4b3a6bbf3ec4359d5fa6c2c4","rows":3,"v":1}', 'e7d83d5c9a68a0a36a608966b753bde68591f3362814a83819c57e2686b5751f', 101),
	('350481', '01GNTGHXT000000001KHDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001D5DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001KDDZ7EQH"],["organisation","01GNTGHXT000000001CXDZ7EQH"]],"actor":"01GNTGHXT000000001D5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001KHDZ7EQH","root":"8674383d29137a48d1bb0f6564ba873c30390589dfa529b6f41d0647f0ae7ad1","rows":3,"v":1}', 'f1b683e1f767b360148a5359d66f55e6ac151a2c215130c07993c061094ba619', 102),
	('350481', '01GNTGHXT000000001M1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001D5DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001KXDZ7EQH"],["organisation","01GNTGHXT000000001CXDZ7EQH"]],"actor":"01GNTGHXT000000001D5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001M1DZ7EQH","root":"40cd4cd34e257aeef7ddb1b629a818be567cc9264cd9b563da6749c28b16bf8b","rows":3,"v":1}', 'ee9260ffa3393bcf6ea2e521e14fbba1de13e13f30b29a5b7c18b14540daada7', 103),
	('350481', '01GNTGHXT000000001MHDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001D5DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001MDDZ7EQH"],["organisation","01GNTGHXT000000001CXDZ7EQH"]],"actor":"01GNTGHXT000000001D5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001MHDZ7EQH","root":"d065ef352a275eae24738c02c9b3e344461f8749d265611b0cbb30caa5953b3f","rows":3,"v":1}', '57f85add5631b3016f7412563e8934320caa1a1e43c2493b77a6e36e6bdccb38', 104),
	('350481', '01GNTGHXT000000001N1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001D5DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001MXDZ7EQH"],["organisation","01GNTGHXT000000001CXDZ7EQH"]],"actor":"01GNTGHXT000000001D5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001N1DZ7EQH","root":"74798176ff269b7b93d4e93dc11ce4b7db4cd71b0f1d7f3fa4e0892df52bca89","rows":3,"v":1}', 'ab0c990d7d9efde7fd0ee31fd33c1844abfb95780eb81dba5419c3148d61c41e', 105),
	('350481', '01GNTGHXT000000001NDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001D5DZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT000000001N9DZ7EQH"],["organisation","01GNTGHXT000000001CXDZ7EQH"]],"actor":"01GNTGHXT000000001D5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":60},"id":"01GNTGHXT000000001NDDZ7EQH","root":"a38f16768985b9930d07883fe1408eb4b55c64583e694f814b56252978ca8469","rows":1,"v":1}', '840c92c1d3ddbd65c31c40ac041e0de34885e45cca1de33aa5129656de06fe3c', 106),
	('350481', '01GNTGHXT000000001NSDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001D5DZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT000000001NNDZ7EQH"],["organisation","01GNTGHXT000000001CXDZ7EQH"]],"actor":"01GNTGHXT000000001D5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":60},"id":"01GNTGHXT000000001NSDZ7EQH","root":"8da4f8188aa1ce97fd2dcd5d23a37a22d05a99be4f0874376048fa5fa8ba642a","rows":1,"v":1}', 'd54e578efce7685a28deb1512742374ae52d885368c48daea9061be0106276a0', 107),
	('350481', '01GNTGHXT000000001P5DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001D5DZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT000000001P1DZ7EQH"],["organisation","01GNTGHXT000000001CXDZ7EQH"]],"actor":"01GNTGHXT000000001D5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":50},"id":"01GNTGHXT000000001P5DZ7EQH","root":"597b7d18450c8488cb1530ba9f537f2f1b21d20d0a648eda7e255b2cb78535db","rows":1,"v":1}', '2506d7a493452c89da294e86ccec40cd2f6effb01224d73a8f7658946ef74e0b', 108),
	('350481', '01GNTGHXT000000001PHDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001D5DZ7EQH', NULL, 'bank_account.propose', '{"about":[["bank_account","01GNTGHXT000000001PDDZ7EQH"],["organisation","01GNTGHXT000000001CXDZ7EQH"]],"actor":"01GNTGHXT000000001D5DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"bank_account.propose","county":"350481","facts":{"state":"proposed"},"id":"01GNTGHXT000000001PHDZ7EQH","root":"ff72d0f1fb681045cfdcb0f8374036f5460937c67e0687b13de0c71c8a349866","rows":1,"v":1}', '6ce376fc8b9feb1904789f208a0ca4f818ffe9fb20530f7ae49bf9c4df01c01e', 109),
	('350481', '01GNTGHXT000000001PSDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'bank_account.confirm', '{"about":[["bank_account","01GNTGHXT000000001PDDZ7EQH"],["organisation","01GNTGHXT000000001CXDZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"bank_account.confirm","county":"350481","facts":{"replaces":null,"state":"confirmed"},"id":"01GNTGHXT000000001PSDZ7EQH","root":"3c7c4b2e8116966811e7fff5ff0705ff97b8b1ff2fceb5eae3e8575e6cf33285","rows":1,"v":1}', '75ab1fc6a1badf8566590d0d22efcb59ad0b007879ab3450ea80d30d851b9fcb', 110),
	('350481', '01GNTGHXT000000001Q5DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'organisation.register', '{"about":[["organisation","01GNTGHXT000000001Q1DZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"organisation.register","county":"350481","facts":{"kind":"vocational_school","name":"永安民生职业技术学校（民办）"},"id":"01GNTGHXT000000001Q5DZ7EQH","root":"c40c6dd36b4b66906fa30405dc1c5cbff3c5b11e187d5df839dd378fc4dbb942","rows":1,"v":1}', '33ab9692d54fb1f76e2db5dacb08f4257e32fb43bb12d0fd4e5bcfcb01e05a82', 111),
	('350481', '01GNTGHXT000000001QHDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT000000001Q9DZ7EQH"],["organisation","01GNTGHXT000000001Q1DZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"organisation","roles":"school_manager"},"id":"01GNTGHXT000000001QHDZ7EQH","root":"e40182ecc78e8a77867db391dc40c39692289ecfda412bf096c035624f177587","rows":3,"v":1}', '99c885bcfde7a4ba87abf04261ea2614f5ffd9e7c13925f20bec017dcadccf08', 112),
	('350481', '01GNTGHXT000000001QNDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001Q9DZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT000000001Q9DZ7EQH"]],"actor":"01GNTGHXT000000001Q9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT000000001QNDZ7EQH","root":"60d880f40fb1ea148bffef49725d8e1be72c3c6d560b571a3d97d24630e28768","rows":2,"v":1}', 'ed9953e497df3c7c444405cbf99c36cc7e9342a32fe23366504e501b07716f0f', 113),
	('350481', '01GNTGHXT000000001QSDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001Q9DZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT000000001Q9DZ7EQH"]],"actor":"01GNTGHXT000000001Q9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT000000001QSDZ7EQH","root":"8da0923e4300c8098a427b8e63bdc843042ba038d4407b13015db4dfc20d279f","rows":1,"v":1}', '59a5ae8de34270a719197784ba9f6499d2734f6ad9d0d3d70594ff0828819d30', 114),
	('350481', '01GNTGHXT000000001S5DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001Q9DZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT000000001Q9DZ7EQH"]],"actor":"01GNTGHXT000000001Q9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT000000001S5DZ7EQH","root":"81457668168236f2dff66d916a09befab0b3b3269d35b8a2e0aec590b951e108","rows":11,"v":1}', '2afcdae17b5b6f9865af0198ad28dcef7447ec82e6d7c048863f142df4ecc8eb', 115),
	('350481', '01GNTGHXT000000001SHDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT000000001S9DZ7EQH"],["organisation","01GNTGHXT000000001Q1DZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"organisation","roles":"teacher"},"id":"01GNTGHXT000000001SHDZ7EQH","root":"d0e3d03cfe3645d2f32dbfbec06de7ece9a03bb4217d1f59461a232bdc0cbbaa","rows":3,"v":1}', '8f73f6b1e7562f7fc0eeac2c67e3877633560ec3ff531972b862fdc49b295c53', 116),
	('350481', '01GNTGHXT000000001SNDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001S9DZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT000000001S9DZ7EQH"]],"actor":"01GNTGHXT000000001S9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT000000001SNDZ7EQH","root":"189d328995010ccb50132e033181ba213be22cf55362a59188e44319a1e3a450","rows":2,"v":1}', 'fee8b6ae40a0089399a9fe813890e9213082600e3d902a992d1a91d94d339e24', 117),
	('350481', '01GNTGHXT000000001SSDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001S9DZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT000000001S9DZ7EQH"]],"actor":"01GNTGHXT000000001S9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT000000001SSDZ7EQH","root":"fdfbf8f4e3b9954fdbb0ff293a9c4e25f31d7209d2e543b506e438eae5819009","rows":1,"v":1}', 'a9c635519cd508b61ebe1b9096ea633d573be5c9fb98c06b9bb731f651dfad50', 118),
	('350481', '01GNTGHXT000000001V5DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001S9DZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT000000001S9DZ7EQH"]],"actor":"01GNTGHXT000000001S9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT000000001V5DZ7EQH","root":"07cb939d916a42b410a38023bd5667cd1fa8dd180811f383eb7f5d6a1d3d3af8","rows":11,"v":1}', '18aabda00bafbc715a421198d282b52aa81cb04c1cb3bd308a2c677bea3af62a', 119),
	('350481', '01GNTGHXT000000001VNDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001Q9DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001VHDZ7EQH"],["organisation","01GNTGHXT000000001Q1DZ7EQH"]],"actor":"01GNTGHXT000000001Q9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001VNDZ7EQH","root":"4518852950d0e4b9d1141598c2528845b7fbd5b6dc93f36941cc60ace2dc9be2","rows":3,"v":1}', '5659d36ef1f4f97f233e98546c8bb1b9936acea9180b9bce22266bfea4f5f2a1', 120),
	('350481', '01GNTGHXT000000001W5DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001Q9DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001W1DZ7EQH"],["organisation","01GNTGHXT000000001Q1DZ7EQH"]],"actor":"01GNTGHXT000000001Q9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001W5DZ7EQH","root":"667bad2f4afb93b1ca0de2dcbe78d8304f47352c295d106027baa7c52cef43f6","rows":3,"v":1}', '9e28fd0f40e1a28b115e6978e8f4a5c253a7c1b749f50920173d87b97c827ae3', 121),
	('350481', '01GNTGHXT000000001WNDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001Q9DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001WHDZ7EQH"],["organisation","01GNTGHXT000000001Q1DZ7EQH"]],"actor":"01GNTGHXT000000001Q9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001WNDZ7EQH","root":"7d3fc45d72c599330ef47f5c386e123f301167e03db4ff195e17d20af2689122","rows":3,"v":1}', '1f04326e8da53cbc7055362220c0167e8a0fee826d2491a802f53bf7286259c2', 122),
	('350481', '01GNTGHXT000000001X5DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001Q9DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001X1DZ7EQH"],["organisation","01GNTGHXT000000001Q1DZ7EQH"]],"actor":"01GNTGHXT000000001Q9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001X5DZ7EQH","root":"4e9afbbf169a2712ef47a9869d2d69b89497fa3e916709af463b248ba9403e40","rows":3,"v":1}', 'fbe9e5c7f934b0fd4a7b51ae97a121bdadd1414bc23df4f4e88cd13aedda9cab', 123),
	('350481', '01GNTGHXT000000001XNDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001Q9DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001XHDZ7EQH"],["organisation","01GNTGHXT000000001Q1DZ7EQH"]],"actor":"01GNTGHXT000000001Q9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001XNDZ7EQH","root":"53d71d49c42083dba1b3bab4f552a8beac3b64d984826f611a6b3248fc441d4b","rows":3,"v":1}', '2a9fa25124ea74f7b7e7a5723b7df28854e815fb93b43fd997f1de2185df3b77', 124),
	('350481', '01GNTGHXT000000001Y5DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001Q9DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001Y1DZ7EQH"],["organisation","01GNTGHXT000000001Q1DZ7EQH"]],"actor":"01GNTGHXT000000001Q9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001Y5DZ7EQH","root":"60cb94cb8e57f8c4c26a0878157762e0577958b330f47bfa3831f248298fcc5c","rows":3,"v":1}', '178b8f907f06ea0241231dbfa2a2179c5b87909476159002ba04c439dc5ee6a4', 125),
	('350481', '01GNTGHXT000000001YNDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001Q9DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001YHDZ7EQH"],["organisation","01GNTGHXT000000001Q1DZ7EQH"]],"actor":"01GNTGHXT000000001Q9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001YNDZ7EQH","root":"061626b85f89b2d3f42ab58dbeb2748caaf2520961c073d5b5ad0092620634fd","rows":3,"v":1}', 'e93ad1c5b4b6c5d2a5db8ac948a0a664214dcdba4ac298876e6b7d9c13a9516b', 126),
	('350481', '01GNTGHXT000000001Z5DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001Q9DZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000001Z1DZ7EQH"],["organisation","01GNTGHXT000000001Q1DZ7EQH"]],"actor":"01GNTGHXT000000001Q9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000001Z5DZ7EQH","root":"debf8c696a110956cde0de67bcb0b3d32b5207ff138ed36589091d63b3f948f1","rows":3,"v":1}', '7f8133fc5998f54eadacff2d05c0ef5112b57e2b07535521a8ad293f06932edc', 127),
	('350481', '01GNTGHXT000000001ZHDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001Q9DZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT000000001ZDDZ7EQH"],["organisation","01GNTGHXT000000001Q1DZ7EQH"]],"actor":"01GNTGHXT000000001Q9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":60},"id":"01GNTGHXT000000001ZHDZ7EQH","root":"22255c7c87544d268eeb57f5a5bce66bd45d55c745a2acc89f989fc1394051ea","rows":1,"v":1}', '0e7094d19c2f61663f3f9e8a73dbd0d7b945288b34cdf086665c257c7abe5be9', 128),
	('350481', '01GNTGHXT000000001ZXDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001Q9DZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT000000001ZSDZ7EQH"],["organisation","01GNTGHXT000000001Q1DZ7EQH"]],"actor":"01GNTGHXT000000001Q9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":60},"id":"01GNTGHXT000000001ZXDZ7EQH","root":"38665af46abfc2ee9c9051a4a16efead34ea693fb8bf73aaca85a5763a01b38b","rows":1,"v":1}', '64d8ddbffd3b53b976b83ba152bb628b2925a37598214b9ef92834368d257217', 129),
	('350481', '01GNTGHXT00000000209DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001Q9DZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT00000000205DZ7EQH"],["organisation","01GNTGHXT000000001Q1DZ7EQH"]],"actor":"01GNTGHXT000000001Q9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":50},"id":"01GNTGHXT00000000209DZ7EQH","root":"e8406a991916df87145a3b072c681f89b7238aa349d93d487ca2ac5abe9fbe4b","rows":1,"v":1}', '36eb34a26d144b0a38b47923ea7e8b6fe74fe5eb8ab44e4b7fe31fb68d427d6d', 130),
	('350481', '01GNTGHXT0000000020NDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000001Q9DZ7EQH', NULL, 'bank_account.propose', '{"about":[["bank_account","01GNTGHXT0000000020HDZ7EQH"],["organisation","01GNTGHXT000000001Q1DZ7EQH"]],"actor":"01GNTGHXT000000001Q9DZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"bank_account.propose","county":"350481","facts":{"state":"proposed"},"id":"01GNTGHXT0000000020NDZ7EQH","root":"5067ac209ff4ca176b94b8b43e278e0a77db58c318934782eb20c7df6c85bad9","rows":1,"v":1}', '4c5395fffe17e43aedbe56d4f0df7611c073f6a4288767d1662cd32fc25e38bf', 131),
	('350481', '01GNTGHXT0000000020XDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'bank_account.confirm', '{"about":[["bank_account","01GNTGHXT0000000020HDZ7EQH"],["organisation","01GNTGHXT000000001Q1DZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"bank_account.confirm","county":"350481","facts":{"replaces":null,"state":"confirmed"},"id":"01GNTGHXT0000000020XDZ7EQH","root":"bd4e909be444142c4e5a7a3cde10d4228795c684b51d8db65c72a4f000ca2f16","rows":1,"v":1}', 'cf7b771359f5384c1dc953f7538b499445e1de1741c4e7ba947e7ebbe682d52c', 132),
	('350481', '01GNTGHXT00000000219DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'organisation.register', '{"about":[["organisation","01GNTGHXT00000000215DZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"organisation.register","county":"350481","facts":{"kind":"training_institution","name":"永安市农民技能学校"},"id":"01GNTGHXT00000000219DZ7EQH","root":"3e448a23e278aadaa0692de21d308c48528f0c9a6387925df0c4ecfdbf467ac3","rows":1,"v":1}', '59a4acf71ed31e0d154395d3f120f55f6781373a4531adc4212e7384db93098a', 133),
	('350481', '01GNTGHXT0000000021NDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT0000000021DDZ7EQH"],["organisation","01GNTGHXT00000000215DZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"organisation","roles":"school_manager"},"id":"01GNTGHXT0000000021NDZ7EQH","root":"0ce6af18f0a2608560d6451b859a60a8ee548cfe45d2000ac15b63747f6b9e8c","rows":3,"v":1}', '0775ed178030df439b5fe51c904a301d8c3d4fa6519b0ffbdb910fb85122fe06', 134),
	('350481', '01GNTGHXT0000000021SDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000021DDZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT0000000021DDZ7EQH"]],"actor":"01GNTGHXT0000000021DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT0000000021SDZ7EQH","root":"6bb528873c36adbbe3e7492c07cf0999ebf38e85aa4a869067163aa72b216a4c","rows":2,"v":1}', '06db88bedf87e2c42456eb824e6b3fb23c119df6fc114e7e8de11379dc193abe', 135),
	('350481', '01GNTGHXT0000000021XDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000021DDZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT0000000021DDZ7EQH"]],"actor":"01GNTGHXT0000000021DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT0000000021XDZ7EQH","root":"f29958c79dfe1920f2eb8108fb4cf8d1ad09c11d64cf8c42a88859cd83a98341","rows":1,"v":1}', '599f6b74770e481b3e8e9b0730a3076c1825e009ab912192db2fa6d256ac4e77', 136),
	('350481', '01GNTGHXT00000000239DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000021DDZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT0000000021DDZ7EQH"]],"actor":"01GNTGHXT0000000021DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT00000000239DZ7EQH","root":"c0fda8852f3c83b9dfd24b644ddfe7fe84d4155b85b261208c0e47d81d72ced3","rows":11,"v":1}', '0f9ce6d919290fcc9a541e35524e7842767e333fe8c4a8df1a1be2945e50bb3f', 137),
	('350481', '01GNTGHXT0000000023NDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT0000000023DDZ7EQH"],["organisation","01GNTGHXT00000000215DZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"organisation","roles":"teacher"},"id":"01GNTGHXT0000000023NDZ7EQH","root":"d1572ad19ed4cd38df51a717b2130a8f7f47264f90d6b343825f139598717959","rows":3,"v":1}', '0619c6742c5cbdf94ed7dd75f36606011cfabbe6bac2a949ebb3428ce507660a', 138),
	('350481', '01GNTGHXT0000000023SDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000023DDZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT0000000023DDZ7EQH"]],"actor":"01GNTGHXT0000000023DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT0000000023SDZ7EQH","root":"ee6ba97b615c7af50b7240dc500c2a765958065ad23740e8f3f718218dadda24","rows":2,"v":1}', 'dc3afa52770f40fea89c0c087a7151a69b05175c02f3cbbc3230bb3493b5c252', 139),
	('350481', '01GNTGHXT0000000023XDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000023DDZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT0000000023DDZ7EQH"]],"actor":"01GNTGHXT0000000023DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT0000000023XDZ7EQH","root":"4ac97dec1fb6b338be12faa5c281131a8dcc4df65272fe1ae69e6b960ad7f3ba","rows":1,"v":1}', 'f09afd3476400effc6cd01ab7e6120e831b79f3530883a0d82dcc6a2387ab182', 140),
	('350481', '01GNTGHXT00000000259DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000023DDZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT0000000023DDZ7EQH"]],"actor":"01GNTGHXT0000000023DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT00000000259DZ7EQH","root":"deafa6cdcccd530794aa3b08752cfe0c1cd7c1ee0ae96e532d79efff90ae9c71","rows":11,"v":1}', 'ab026a9a97c5f49d66169674be6698da3a359741864eefab3c6e26acc5829ad4', 141),
	('350481', '01GNTGHXT0000000025SDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000021DDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT0000000025NDZ7EQH"],["organisation","01GNTGHXT00000000215DZ7EQH"]],"actor":"01GNTGHXT0000000021DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT0000000025SDZ7EQH","root":"f253f6150e5d240374e046a952168f981615127f10faaa8db825e4a3e642635a","rows":3,"v":1}', 'de0b1b320207b8ab6d444844001241461829ffeb669acfc742e7ace3ff933cb6', 142),
	('350481', '01GNTGHXT00000000269DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000021DDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT00000000265DZ7EQH"],["organisation","01GNTGHXT00000000215DZ7EQH"]],"actor":"01GNTGHXT0000000021DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT00000000269DZ7EQH","root":"f4f86b623cad97475481fc9fc932f52f6d35ab84c592abe9ed1340126b80ec9f","rows":3,"v":1}', 'fdc4965439d49329f132603647efb0931e60ebc5b00e5a3812bb692d41cc2b13', 143),
	('350481', '01GNTGHXT0000000026SDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000021DDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT0000000026NDZ7EQH"],["organisation","01GNTGHXT00000000215DZ7EQH"]],"actor":"01GNTGHXT0000000021DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT0000000026SDZ7EQH","root":"d0bcb860f57514ada1b66c9dc0fb08d14e4f69a346ae1212f08ca2714c70decb","rows":3,"v":1}', '9dba4de106294ec10ba4b5f3205bff8969a39acbb68644b8135b1e0a756a6eb0', 144),
	('350481', '01GNTGHXT00000000279DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000021DDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT00000000275DZ7EQH"],["organisation","01GNTGHXT00000000215DZ7EQH"]],"actor":"01GNTGHXT0000000021DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT00000000279DZ7EQH","root":"72666cf0254c500d44db600a0eb118df37f0a7fcd66bee5d1b8daa4d7f2de697","rows":3,"v":1}', '9f9124b30ad5bc25410459bd74ddf0784ecf0a8b78546aad18ac2415107423ed', 145),
	('350481', '01GNTGHXT0000000027SDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000021DDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT0000000027NDZ7EQH"],["organisation","01GNTGHXT00000000215DZ7EQH"]],"actor":"01GNTGHXT0000000021DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT0000000027SDZ7EQH","root":"e496dabdfa3d6f0c8b334c37a009e004c3322a9c5a8650dfb82faf23f07990c3","rows":3,"v":1}', '7ee8e5e59fade07f7db9a183862f4f208f081b24e76c28218877ecc2dd84fa04', 146),
	('350481', '01GNTGHXT00000000289DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000021DDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT00000000285DZ7EQH"],["organisation","01GNTGHXT00000000215DZ7EQH"]],"actor":"01GNTGHXT0000000021DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT00000000289DZ7EQH","root":"7665e5c62b320cf2cf7ec2c1cf2378b6a34114736f55a0ae64b7b3d6d408ea0a","rows":3,"v":1}', '15f899480f4758d50d95b1138d0955cbcbb7be36b081637ee1652c8b24d444d0', 147),
	('350481', '01GNTGHXT0000000028SDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000021DDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT0000000028NDZ7EQH"],["organisation","01GNTGHXT00000000215DZ7EQH"]],"actor":"01GNTGHXT0000000021DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT0000000028SDZ7EQH","root":"84141b0ce3ae9b5098188bc6b282008275010dcfbc9270dc356efe9d46024133","rows":3,"v":1}', '9a84ed83fb1fed2aa1695d5592547ca3930b68d6137f0b6b85cb207cf558397d', 148),
	('350481', '01GNTGHXT00000000299DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000021DDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT00000000295DZ7EQH"],["organisation","01GNTGHXT00000000215DZ7EQH"]],"actor":"01GNTGHXT0000000021DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT00000000299DZ7EQH","root":"5026fdf3f6533bd352d08375604ddb7be50b7412ba2c1db3c2ef8b60f197b652","rows":3,"v":1}', 'ef5c6d8972ef31323dbf91085f757efaeefedf6b40976a2b4ad4964bc3835888', 149),
	('350481', '01GNTGHXT0000000029NDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000021DDZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT0000000029HDZ7EQH"],["organisation","01GNTGHXT00000000215DZ7EQH"]],"actor":"01GNTGHXT0000000021DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":60},"id":"01GNTGHXT0000000029NDZ7EQH","root":"fe969cf28307433e98cc5e85bf5c33ce0e8f568c4cc2149a96242261dd16afdd","rows":1,"v":1}', '13348a7372aa6d4aadbed087ec3f47063cfe8a47d31339d97e49c700aa70a289', 150),
	('350481', '01GNTGHXT000000002A1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000021DDZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT0000000029XDZ7EQH"],["organisation","01GNTGHXT00000000215DZ7EQH"]],"actor":"01GNTGHXT0000000021DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":60},"id":"01GNTGHXT000000002A1DZ7EQH","root":"ba325ef923fa00ac89f48a2085453add8149c2723bc214b796985ca7d23c2a95","rows":1,"v":1}', 'f9b1488f7e90772bfb5f18ea570c97baf7d2e57ef605a3db59130c93e9673b5d', 151),
	('350481', '01GNTGHXT000000002ADDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000021DDZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT000000002A9DZ7EQH"],["organisation","01GNTGHXT00000000215DZ7EQH"]],"actor":"01GNTGHXT0000000021DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":50},"id":"01GNTGHXT000000002ADDZ7EQH","root":"15db471071fb4a5be5fdb5fba4c14408bac103a4c56ff6d5c49a71e57eb6870c","rows":1,"v":1}', '3b9318d99862fcbea094889040556bf8d5778e0dae664dc38ee741f4ce0e8f4b', 152),
	('350481', '01GNTGHXT000000002ASDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000021DDZ7EQH', NULL, 'bank_account.propose', '{"about":[["bank_account","01GNTGHXT000000002ANDZ7EQH"],["organisation","01GNTGHXT00000000215DZ7EQH"]],"actor":"01GNTGHXT0000000021DDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"bank_account.propose","county":"350481","facts":{"state":"proposed"},"id":"01GNTGHXT000000002ASDZ7EQH","root":"c00176be5a45c5d899e59d1a49728ac31c6101cdad8bc08e8e2e71aded99229e","rows":1,"v":1}', '80b9852845c9252774b6bad7ba67c79dedc76c787e9e0c929df557d1445b83c4', 153),
	('350481', '01GNTGHXT000000002B1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'bank_account.confirm', '{"about":[["bank_account","01GNTGHXT000000002ANDZ7EQH"],["organisation","01GNTGHXT00000000215DZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"bank_account.confirm","county":"350481","facts":{"replaces":null,"state":"confirmed"},"id":"01GNTGHXT000000002B1DZ7EQH","root":"eb456b8c26742ece317d60d9f7c43712c943f8e220a261ff88562a5f12760d2e","rows":1,"v":1}', '18951b5f9d4d8b722c0851a47800db6c10e78bec6a71edb6cc3b214e65a334d3', 154),
	('350481', '01GNTGHXT000000002BDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'organisation.register', '{"about":[["organisation","01GNTGHXT000000002B9DZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"organisation.register","county":"350481","facts":{"kind":"training_institution","name":"永安市捷成教育培训有限公司"},"id":"01GNTGHXT000000002BDDZ7EQH","root":"9f40f5c6abf112295ede96331e683636427842ec6452487d88e3e54954bc7ca9","rows":1,"v":1}', '2dd740398928a0f6b531a73d321797e76b921513d77c8e4fe3318ca41244b017', 155),
	('350481', '01GNTGHXT000000002BSDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT000000002BHDZ7EQH"],["organisation","01GNTGHXT000000002B9DZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"organisation","roles":"school_manager"},"id":"01GNTGHXT000000002BSDZ7EQH","root":"a3dd1bd579fdbf0447671880db9d050ddc4b3c7816855c78c42c459adacd8450","rows":3,"v":1}', '0f7bc02e513c3ea742a31508b201eecc0373d35554d57f614d7578f891f5b29f', 156),
	('350481', '01GNTGHXT000000002BXDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002BHDZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT000000002BHDZ7EQH"]],"actor":"01GNTGHXT000000002BHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT000000002BXDZ7EQH","root":"90a6ccadc6fc5bcfe3abe6790d24f5bbd1b614e2555c2f3c86c52a7409abadf4","rows":2,"v":1}', '1a08ae3704fa77026ad306f4e46479833435246be74c9344445d7548a836df7d', 157),
	('350481', '01GNTGHXT000000002C1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002BHDZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT000000002BHDZ7EQH"]],"actor":"01GNTGHXT000000002BHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT000000002C1DZ7EQH","root":"c448930b4af9cad72c40030c6819713c06a6f1bc4e5897f4ee77681e4628e6e3","rows":1,"v":1}', '0e12eb00a7bcc1fe9698b32dc82d16bb83237d5be6969d1ed93b64aaccc42b30', 158),
	('350481', '01GNTGHXT000000002DDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002BHDZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT000000002BHDZ7EQH"]],"actor":"01GNTGHXT000000002BHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT000000002DDDZ7EQH","root":"cd26428271a28d7ea353a5c4b8e0649b5efdc0eab3fb6528e903c210fcacf688","rows":11,"v":1}', '6ce3ea423d8f12f52cd8962ee997d75f361ea80a8673e5307053e85c7740e419', 159),
	('350481', '01GNTGHXT000000002DSDZ7EQH', '2023-01-03 00:30:00+00', 'system', NULL, 'account.create', '{"about":[["account","01GNTGHXT000000002DHDZ7EQH"],["organisation","01GNTGHXT000000002B9DZ7EQH"]],"actor":"system","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.create","county":"350481","facts":{"kind":"organisation","roles":"teacher"},"id":"01GNTGHXT000000002DSDZ7EQH","root":"0c51f75b49a5ba1d0f8703d67412897754f17522d0a8faf84205c9bccf0b9cf2","rows":3,"v":1}', 'b38d80bde75a9a22d7b766c012ed78e4a5d4ba733db8efd9faedc4adbf2dc10b', 160),
	('350481', '01GNTGHXT000000002DXDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002DHDZ7EQH', NULL, 'account.change_password', '{"about":[["account","01GNTGHXT000000002DHDZ7EQH"]],"actor":"01GNTGHXT000000002DHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.change_password","county":"350481","facts":{},"id":"01GNTGHXT000000002DXDZ7EQH","root":"97290e620d14085f3ccb331f32d20b81fe0e28119d6c7d59095bb0417ece35c9","rows":2,"v":1}', '97536b673920c1154d112c2e73e47fbc5917a0a8df9eb55d0a735a5ee911584a', 161),
	('350481', '01GNTGHXT000000002E1DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002DHDZ7EQH', NULL, 'account.enrol_totp', '{"about":[["account","01GNTGHXT000000002DHDZ7EQH"]],"actor":"01GNTGHXT000000002DHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.enrol_totp","county":"350481","facts":{},"id":"01GNTGHXT000000002E1DZ7EQH","root":"ce9cba345e89b56a41059854cf6c8195581920a7b8b9124582b4c2d5510b2de1","rows":1,"v":1}', 'd5871edf86fe663a0d28813bff393a194b6bbbea2a3db1015acd3651fd449157', 162),
	('350481', '01GNTGHXT000000002FDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002DHDZ7EQH', NULL, 'account.confirm_totp', '{"about":[["account","01GNTGHXT000000002DHDZ7EQH"]],"actor":"01GNTGHXT000000002DHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"account.confirm_totp","county":"350481","facts":{"recovery_codes":10},"id":"01GNTGHXT000000002FDDZ7EQH","root":"726e91dcd2eeed28061abdd7b26433e8c1aeaa021baf77fd4a107873f09ad7e7","rows":11,"v":1}', 'a5384f618b4511aa5c138beea16509da9f3e08d41a20e256e0f47b8a0f994431', 163),
	('350481', '01GNTGHXT000000002FXDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002BHDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000002FSDZ7EQH"],["organisation","01GNTGHXT000000002B9DZ7EQH"]],"actor":"01GNTGHXT000000002BHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000002FXDZ7EQH","root":"b23883a7e39bba3946defe7dc8773cf25c574500a6bc30674858476d4b48fdd1","rows":3,"v":1}', 'e7df928801e42551c176e2ba6dc4a90a6687bc634a032949bbe9bc2a6e0be2d8', 164),
	('350481', '01GNTGHXT000000002GDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002BHDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000002G9DZ7EQH"],["organisation","01GNTGHXT000000002B9DZ7EQH"]],"actor":"01GNTGHXT000000002BHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000002GDDZ7EQH","root":"187d47dcbfbbef0dcf05810aae723c851f442e400ee37d9ce6612d8f79b42b6e","rows":3,"v":1}', 'a29f025db0f44a5b923cc0e6a0b62edca4e6a97495a7ee25d930d34c5ba32fd4', 165),
	('350481', '01GNTGHXT000000002GXDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002BHDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000002GSDZ7EQH"],["organisation","01GNTGHXT000000002B9DZ7EQH"]],"actor":"01GNTGHXT000000002BHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000002GXDZ7EQH","root":"b9254eb7e510800199d526a48743532e8b8a910b728a65966cfd64d3b685f286","rows":3,"v":1}', '6948de181f10fa30bd0a1dde9df36da4b9b576fb71ff53b4ab11d23453a5fd68', 166),
	('350481', '01GNTGHXT000000002HDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002BHDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000002H9DZ7EQH"],["organisation","01GNTGHXT000000002B9DZ7EQH"]],"actor":"01GNTGHXT000000002BHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000002HDDZ7EQH","root":"99975d66474df16a57a1e674104eb01917acb2a01121fbd1b4064715a5da9f6f","rows":3,"v":1}', 'd4576c50c1aef8347db772dd26bf1fda8feaeb682ce375fef4f9fa0614f73745', 167),
	('350481', '01GNTGHXT000000002HXDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002BHDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000002HSDZ7EQH"],["organisation","01GNTGHXT000000002B9DZ7EQH"]],"actor":"01GNTGHXT000000002BHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000002HXDZ7EQH","root":"5bda3e343182146df06b89e43d1334896bfeb2fd77ed3c1d62ee31d913c6f4af","rows":3,"v":1}', '4e1b5713a4b57ee64156ebfa81c0b2be31d45beba2fd805579b031e86a4abd57', 168),
	('350481', '01GNTGHXT000000002JDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002BHDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000002J9DZ7EQH"],["organisation","01GNTGHXT000000002B9DZ7EQH"]],"actor":"01GNTGHXT000000002BHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000002JDDZ7EQH","root":"3b557959c5a1386cebfa2a21c4ed6e923974f83289640e7c895b72696928358d","rows":3,"v":1}', 'ba0a3022b26de83703da4641be6cbed9b61c478c9a74e150dabc37f87bd226d0', 169),
	('350481', '01GNTGHXT000000002JXDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002BHDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000002JSDZ7EQH"],["organisation","01GNTGHXT000000002B9DZ7EQH"]],"actor":"01GNTGHXT000000002BHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000002JXDZ7EQH","root":"09443e6779fd0836c2e475c7faf7a0f277cd0c7c9d3ac06d4d3dbac7afa1426b","rows":3,"v":1}', '26899d1f8d07e66c13e3d51d3a43ce8beda18e0ada75a683dd20a9aa197feccc', 170),
	('350481', '01GNTGHXT000000002KDDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002BHDZ7EQH', NULL, 'trainer.add', '{"about":[["trainer","01GNTGHXT000000002K9DZ7EQH"],["organisation","01GNTGHXT000000002B9DZ7EQH"]],"actor":"01GNTGHXT000000002BHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"trainer.add","county":"350481","facts":{"occupation":"6-18-02-04"},"id":"01GNTGHXT000000002KDDZ7EQH","root":"1dfd8fe74dfec82b02ce232280577f1a1197ee327e678c83d3afac6c97a9ed5c","rows":3,"v":1}', '280ee1d8a468c83c32c26ec24548022ba1c2060159831fa98e1fb3965442baf0', 171),
	('350481', '01GNTGHXT000000002KSDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002BHDZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT000000002KNDZ7EQH"],["organisation","01GNTGHXT000000002B9DZ7EQH"]],"actor":"01GNTGHXT000000002BHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":60},"id":"01GNTGHXT000000002KSDZ7EQH","root":"e03382c7748a4414c418f5631c94ed6e6234085ce46ec62f9ce4ac9da7a50b6f","rows":1,"v":1}', '81def83994f743aa1f8a3836fbac87f2a4f6fda9b61b86bc1b6dcd31cf462283', 172),
	('350481', '01GNTGHXT000000002M5DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002BHDZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT000000002M1DZ7EQH"],["organisation","01GNTGHXT000000002B9DZ7EQH"]],"actor":"01GNTGHXT000000002BHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":60},"id":"01GNTGHXT000000002M5DZ7EQH","root":"73a11b3fba2075223126e78a986c27a40ad36df3191ad52f47dae241021d7745","rows":1,"v":1}', '158b0a0ecfb535a3a786e56f014d222da273dcf38498a3b4fbe949f78889045a', 173),
	('350481', '01GNTGHXT000000002MHDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002BHDZ7EQH', NULL, 'venue.add', '{"about":[["venue","01GNTGHXT000000002MDDZ7EQH"],["organisation","01GNTGHXT000000002B9DZ7EQH"]],"actor":"01GNTGHXT000000002BHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"venue.add","county":"350481","facts":{"seats":50},"id":"01GNTGHXT000000002MHDZ7EQH","root":"d505a32b5c94fb49ddcbc07660a707544f8bc3e27b9cabcfae73c5faae5aab37","rows":1,"v":1}', '59bd278cf2e7b0ba1ba63cd1360f98afbc41749c36823937bee237260611d8aa', 174),
	('350481', '01GNTGHXT000000002MXDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002BHDZ7EQH', NULL, 'bank_account.propose', '{"about":[["bank_account","01GNTGHXT000000002MSDZ7EQH"],["organisation","01GNTGHXT000000002B9DZ7EQH"]],"actor":"01GNTGHXT000000002BHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"bank_account.propose","county":"350481","facts":{"state":"proposed"},"id":"01GNTGHXT000000002MXDZ7EQH","root":"a18ac551c6e09e4a2120dabc8018d126e4aabd2442dbf2c46564e72393de48c3","rows":1,"v":1}', '9f659ba399f427c94d46696b19fa5bfad0a7765ed9e35540b1eba1f99c60835e', 175),
	('350481', '01GNTGHXT000000002N5DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'bank_account.confirm', '{"about":[["bank_account","01GNTGHXT000000002MSDZ7EQH"],["organisation","01GNTGHXT000000002B9DZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"bank_account.confirm","county":"350481","facts":{"replaces":null,"state":"confirmed"},"id":"01GNTGHXT000000002N5DZ7EQH","root":"6e18d9894def2f8d6e4805b2555e6213c4ee29f1fed5e9f8f49ad1c750804ef2","rows":1,"v":1}', '21dcaeaca50c06445e5eb96756a3322990b587b7d94cac9796ca532b514f1716', 176),
	('350481', '01GNTGHXT000000002P5DZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000000GHDZ7EQH', NULL, 'fund.appropriate', '{"about":[["fund","employment-subsidy"],["appropriation","01GNTGHXT000000002NDDZ7EQH"]],"actor":"01GNTGHXT000000000GHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"fund.appropriate","county":"350481","facts":{"document":"永财指〔2023〕12号","fen":180000000},"id":"01GNTGHXT000000002P5DZ7EQH","root":"ab4fdda1031a8c9da440793c6bdfc9bf9e38586c8751b3ca8375fd08be296436","rows":10,"v":1}', '0da06dd8cbff017083667c12b0f06b78692f4a66ecba23d836938d613ae34a91', 177),
	('350481', '01GNTGHXT000000002PHDZ7EQH', '2023-01-03 00:30:00+00', '01GNTGHXT000000002BHDZ7EQH', NULL, 'class.draft', '{"about":[["class","01GNTGHXT000000002PDDZ7EQH"],["organisation","01GNTGHXT000000002B9DZ7EQH"]],"actor":"01GNTGHXT000000002BHDZ7EQH","at":"2023-01-03T00:30:00.000000Z","behalf":null,"command":"class.draft","county":"350481","facts":{"state":"draft"},"id":"01GNTGHXT000000002PHDZ7EQH","root":"3c23f1f0731594f9a1be8318dcab2506bd2ea9e85dabc0c6e0acb7bccf9602e7","rows":1,"v":1}', '285a04ad21574be7d0bd455ea753f8edcb52f8091d85fb98cdbd95cd1e787033', 178),
	('350481', '01GPA17FJ000000002Q1DZ7EQH', '2023-01-09 01:10:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'class.draft', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-09T01:10:00.000000Z","behalf":null,"command":"class.draft","county":"350481","facts":{"state":"draft"},"id":"01GPA17FJ000000002Q1DZ7EQH","root":"f43db6f6e5c324ad97e7eb6caa1b8b6afdcd9b2b69be8ad83827464748fa8aa6","rows":1,"v":1}', '0d050b212166a9caa145bd1c3c70d15d6bc83a0940204cbddfc5409acb43f6ee', 179),
	('350481', '01GPA17FJ000000002Q9DZ7EQH', '2023-01-09 01:10:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'class.set_programme', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-09T01:10:00.000000Z","behalf":null,"command":"class.set_programme","county":"350481","facts":{"programme":"project-training","state":"draft"},"id":"01GPA17FJ000000002Q9DZ7EQH","root":"a7fe1b84bc9a9edec0278261825d52452fa9557090150cbe078b9d1bb52a0def","rows":1,"v":1}', 'f290185ba59fde4fa4a6bc8266feed0c481e9e16ea434a156aadeb35d9c8745c', 180),
	('350481', '01GPA17FJ000000002QHDZ7EQH', '2023-01-09 01:10:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'class.set_occupation', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-09T01:10:00.000000Z","behalf":null,"command":"class.set_occupation","county":"350481","facts":{"occupation":"4-10-01-05","state":"draft"},"id":"01GPA17FJ000000002QHDZ7EQH","root":"722bb30c2a62e35be8594a98ecf0b42b53726cd75ff7c83a91aace353a6fe766","rows":1,"v":1}', '83828dab9acd3ecfc032fadb0427733fcbd03a7b943167edd003404d9f86c2b4', 181),
	('350481', '01GPA17FJ000000002QSDZ7EQH', '2023-01-09 01:10:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'class.set_hours', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-09T01:10:00.000000Z","behalf":null,"command":"class.set_hours","county":"350481","facts":{"agreed_rate_fen":60000,"ends_on":"2023-01-31","starts_on":"2023-01-20","state":"draft"},"id":"01GPA17FJ000000002QSDZ7EQH","root":"e3f9e48e3c97a463809ec726d4830f5c3d25c39d33888074300152fe08711711","rows":1,"v":1}', '7ace25462b872fd09312ad82d887ba7d4d493592a1f804fe512f676114500c1e', 182),
	('350481', '01GPA17FJ000000002R5DZ7EQH', '2023-01-09 01:10:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'class.set_trainers', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-09T01:10:00.000000Z","behalf":null,"command":"class.set_trainers","county":"350481","facts":{"state":"draft","trainers":1},"id":"01GPA17FJ000000002R5DZ7EQH","root":"7afd0460ef10707caafe9724d675cad3585bc37ba0d1046e05b0c9eaf6121464","rows":2,"v":1}', 'e1d72ee76afaaeb7548923ffe9966f646a947dbfe1682da20c73bff6ed948eee', 183),
	('350481', '01GPA17FJ000000002RDDZ7EQH', '2023-01-09 01:10:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'class.set_venue', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-09T01:10:00.000000Z","behalf":null,"command":"class.set_venue","county":"350481","facts":{"state":"draft","venue":"01GNTGHXT00000000111DZ7EQH"},"id":"01GPA17FJ000000002RDDZ7EQH","root":"d36eede725ffac742916ef4ac7c5b9b8cea65b4dec1da6dede70c318f5bcefcc","rows":1,"v":1}', '3ce85a0588b1fdb7101984535467254db44e626bdecd30d3a9f228462a7bfd50', 184),
	('350481', '01GPA17FJ000000002V5DZ7EQH', '2023-01-09 01:10:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'class.set_timetable', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-09T01:10:00.000000Z","behalf":null,"command":"class.set_timetable","county":"350481","facts":{"lessons":10,"state":"draft"},"id":"01GPA17FJ000000002V5DZ7EQH","root":"c601838ab46a1e3fae37451ab4906cb5e9a8ca976adbb31708ed51e1ee359556","rows":21,"v":1}', 'e3698360f97741a9d696cc38a361c8ffa393ef151b563c2de9b3accdcdf42f20', 185),
	('350481', '01GPA17FJ000000002VDDZ7EQH', '2023-01-09 01:10:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'class.set_attendance_source', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-09T01:10:00.000000Z","behalf":null,"command":"class.set_attendance_source","county":"350481","facts":{"source":"yongji","state":"draft"},"id":"01GPA17FJ000000002VDDZ7EQH","root":"2fe78374d358d5bdefd915b649a532772856e72dd84ff9d57f5ab40daeacf021","rows":1,"v":1}', 'd193b7a6e1c5b21d3177d0899f16caba49ecfbee7cb5838accf7e55cdb9917be', 186),
	('350481', '01GPA17FJ000000002Z1DZ7EQH', '2023-01-09 01:10:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'roster.import', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-09T01:10:00.000000Z","behalf":null,"command":"roster.import","county":"350481","facts":{"accepted":2,"new_people":3,"rejected":0,"repaired":1},"id":"01GPA17FJ000000002Z1DZ7EQH","root":"ef8f6cc93ed8f61340996937ff927b37a50535e1beb311b5b6237669f47d50cc","rows":30,"v":1}', 'c1471c921bb8b166887e0553eabca63058e4de80f396cc128bb87607fdb09f2f', 187),
	('350481', '01GPA17FJ000000002Z9DZ7EQH', '2023-01-09 01:10:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'class.set_platform_number', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-09T01:10:00.000000Z","behalf":null,"command":"class.set_platform_number","county":"350481","facts":{"platform_number":"FJ350481230000","state":"draft"},"id":"01GPA17FJ000000002Z9DZ7EQH","root":"c7f0e7df3114dfacd114fb78f77e85489779825ca2bde2ffb8c35560a56ea9f7","rows":1,"v":1}', '05faf36c9fe78173ab14b9238867fc48d859d257964ffbd8ba191da1ed25c42b', 188),
	('350481', '01GPA17FJ000000002ZNDZ7EQH', '2023-01-09 01:10:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'class.submit', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-01-09T01:10:00.000000Z","behalf":null,"command":"class.submit","county":"350481","facts":{"due_on":"2023-01-16","number":"BJ2023-0001","state":"submitted"},"id":"01GPA17FJ000000002ZNDZ7EQH","root":"a95556f9f995ce9e3043fe52a48378edbf3cc7d75ec7010832f8ecca3efa2722","rows":2,"v":1}', '77caff2d25a7848b8bf018ef011e995eb2804473f44dd3faa2986b527192f6a7', 189),
	('350481', '01GPD7N2C00000000301DZ7EQH', '2023-01-10 07:00:00+00', '01GNTGHXT0000000004HDZ7EQH', NULL, 'class.check', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT0000000004HDZ7EQH","at":"2023-01-10T07:00:00.000000Z","behalf":null,"command":"class.check","county":"350481","facts":{"state":"checked"},"id":"01GPD7N2C00000000301DZ7EQH","root":"1547c7403b301e95c9225bf4a1767b6c786e31ad26a2158bf31a5acc15036225","rows":2,"v":1}', '656cec16e3837eb2b29d2d9d69e44ed07b4ea75196ae8f0d2126156269d59b6c', 190),
	('350481', '01GPFA1340000000030DDZ7EQH', '2023-01-11 02:20:00+00', '01GNTGHXT0000000008HDZ7EQH', NULL, 'class.rule', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT0000000008HDZ7EQH","at":"2023-01-11T02:20:00.000000Z","behalf":null,"command":"class.rule","county":"350481","facts":{"basis":"2023 年第一季度企业急需工种调查","state":"checked","urgent":true},"id":"01GPFA1340000000030DDZ7EQH","root":"2ffe03c4f22f8776e8c95328f10253fe78b3ad230d591f9d4caf7b26740489b8","rows":2,"v":1}', '01a111adfa6a3c6fc4dc9f37f34e4027b0f4ba12c409860a3b4d12dfa5e10509', 191),
	('350481', '01GPFA1340000000030SDZ7EQH', '2023-01-11 02:20:00+00', '01GNTGHXT0000000008HDZ7EQH', NULL, 'class.review', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT0000000008HDZ7EQH","at":"2023-01-11T02:20:00.000000Z","behalf":null,"command":"class.review","county":"350481","facts":{"state":"reviewed"},"id":"01GPFA1340000000030SDZ7EQH","root":"97fbfabd19cffd4e80be61798fd5cab050ac01dbeb9e549dd605b27c84839a66","rows":2,"v":1}', '19907712628c83cf0bda8e57c5dd76db545c8491dc8bbd28b76183d9c695a7de', 192),
	('350481', '01GPHYQ1W00000000319DZ7EQH', '2023-01-12 03:00:00+00', '01GNTGHXT000000000AHDZ7EQH', NULL, 'class.approve', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000AHDZ7EQH","at":"2023-01-12T03:00:00.000000Z","behalf":null,"command":"class.approve","county":"350481","facts":{"state":"approved"},"id":"01GPHYQ1W00000000319DZ7EQH","root":"25893161e87687383f95855fa88faef130dbf57c660b681413b142ecba79fdde","rows":2,"v":1}', '9842d95347c237847e911237f08e80b8227e77e58ff980fb17f5150840f772ff', 193),
	('350481', '01GQ786XE00000000325DZ7EQH', '2023-01-20 09:30:00+00', '01GNTGHXT000000000TXDZ7EQH', NULL, 'attendance.mark', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["lesson","01GPA17FJ000000002RNDZ7EQH"]],"actor":"01GNTGHXT000000000TXDZ7EQH","at":"2023-01-20T09:30:00.000000Z","behalf":null,"command":"attendance.mark","county":"350481","facts":{"changed":0,"new":3},"id":"01GQ786XE00000000325DZ7EQH","root":"9a36939634c6d354ce60aac6950daa4b0f07d8f33ba78fc3de58535cac5a64d3","rows":4,"v":1}', 'c59d2f1872beefb762f658cd6989cd473bbb0affa8ad2945a2937afb94aed31c', 195),
	('350481', '01GQ786XE0000000032SDZ7EQH', '2023-01-20 09:30:00+00', '01GNTGHXT000000000TXDZ7EQH', NULL, 'attendance.mark', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["lesson","01GPA17FJ000000002RSDZ7EQH"]],"actor":"01GNTGHXT000000000TXDZ7EQH","at":"2023-01-20T09:30:00.000000Z","behalf":null,"command":"attendance.mark","county":"350481","facts":{"changed":0,"new":3},"id":"01GQ786XE0000000032SDZ7EQH","root":"809427fdb261db0e03148c255cfb1c4719b27890050d30e6accbb8e0b4e008ea","rows":4,"v":1}', 'e78e4deec2ac15ba909b79c1c5c6594c3b82d9e607081337e9ed4877497839e6', 196),
	('350481', '01GQVVCNE0000000033DDZ7EQH', '2023-01-28 09:30:00+00', '01GNTGHXT000000000TXDZ7EQH', NULL, 'attendance.mark', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["lesson","01GPA17FJ000000002RXDZ7EQH"]],"actor":"01GNTGHXT000000000TXDZ7EQH","at":"2023-01-28T09:30:00.000000Z","behalf":null,"command":"attendance.mark","county":"350481","facts":{"changed":0,"new":3},"id":"01GQVVCNE0000000033DDZ7EQH","root":"a5bfcae64717865e7af2519a5ac0a19c1effbe44167666314661ef90eeed8911","rows":4,"v":1}', '34bc6cd23cf6f544427bc9c4a39429b530044066ce47e760b4bf6674ba1d5bef', 197),
	('350481', '01GQVVCNE00000000341DZ7EQH', '2023-01-28 09:30:00+00', '01GNTGHXT000000000TXDZ7EQH', NULL, 'attendance.mark', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["lesson","01GPA17FJ000000002S1DZ7EQH"]],"actor":"01GNTGHXT000000000TXDZ7EQH","at":"2023-01-28T09:30:00.000000Z","behalf":null,"command":"attendance.mark","county":"350481","facts":{"changed":0,"new":3},"id":"01GQVVCNE00000000341DZ7EQH","root":"51a4a9e9629921a36034ca5e86e47489b85820ec72eb810b41b844ceeb6fb3c5","rows":4,"v":1}', '16b0c8b95547ddeef931878651a8f34a8a28c1edf6860055bf386a25c2ac6bc1', 198),
	('350481', '01GQYDSCE0000000034NDZ7EQH', '2023-01-29 09:30:00+00', '01GNTGHXT000000000TXDZ7EQH', NULL, 'attendance.mark', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["lesson","01GPA17FJ000000002S5DZ7EQH"]],"actor":"01GNTGHXT000000000TXDZ7EQH","at":"2023-01-29T09:30:00.000000Z","behalf":null,"command":"attendance.mark","county":"350481","facts":{"changed":0,"new":3},"id":"01GQYDSCE0000000034NDZ7EQH","root":"43223bc5988cd4bf01cd7f97c10550f8c8f854e820d4d47c3665268415fe2f6f","rows":4,"v":1}', '9b9b1a65b0af6f569568ab1f81f4cadc6f3560c8fd906b77087d2e595bfa93b0', 199),
	('350481', '01GQYDSCE00000000359DZ7EQH', '2023-01-29 09:30:00+00', '01GNTGHXT000000000TXDZ7EQH', NULL, 'attendance.mark', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["lesson","01GPA17FJ000000002S9DZ7EQH"]],"actor":"01GNTGHXT000000000TXDZ7EQH","at":"2023-01-29T09:30:00.000000Z","behalf":null,"command":"attendance.mark","county":"350481","facts":{"changed":0,"new":3},"id":"01GQYDSCE00000000359DZ7EQH","root":"b4582dcd68ccc590d1d2f84bff9a9e32f76d79c403e42e3319d49e3c4121af29","rows":4,"v":1}', '01d28c838aaa216e59d6061f3d743b04f36238e9950cbe2315971bf012819a1b', 200),
	('350481', '01GR1063E0000000035XDZ7EQH', '2023-01-30 09:30:00+00', '01GNTGHXT000000000TXDZ7EQH', NULL, 'attendance.mark', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["lesson","01GPA17FJ000000002SDDZ7EQH"]],"actor":"01GNTGHXT000000000TXDZ7EQH","at":"2023-01-30T09:30:00.000000Z","behalf":null,"command":"attendance.mark","county":"350481","facts":{"changed":0,"new":3},"id":"01GR1063E0000000035XDZ7EQH","root":"6ea1f33e5d14a404f30e65d168f707ebf50bdfb504f8fb62a25c5f4c99d96728","rows":4,"v":1}', '8d7f5c177a2578e42951aeb1fc1c9f5849f19dae333f9f1d721c22e23a96cc3f', 201),
	('350481', '01GR3JJTE00000000375DZ7EQH', '2023-01-31 09:30:00+00', '01GNTGHXT000000000TXDZ7EQH', NULL, 'attendance.mark', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["lesson","01GPA17FJ000000002SNDZ7EQH"]],"actor":"01GNTGHXT000000000TXDZ7EQH","at":"2023-01-31T09:30:00.000000Z","behalf":null,"command":"attendance.mark","county":"350481","facts":{"changed":0,"new":3},"id":"01GR3JJTE00000000375DZ7EQH","root":"4354844df7e2f920e25d850cb69bb4c7ba19acbfcfd76f7110854a027e8603cb","rows":4,"v":1}', 'ce1dc36343fc5e6c4dfbcb1788dacbad8d2ffd393009ee22a304e83e8c375fd4', 203),
	('350481', '01GR5ZTR000000000385DZ7EQH', '2023-02-01 08:00:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'class.finish', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-02-01T08:00:00.000000Z","behalf":null,"command":"class.finish","county":"350481","facts":{"state":"finished"},"id":"01GR5ZTR000000000385DZ7EQH","root":"72e6fb1086bd9eb6725a4a6181a22f2e495ff280d018710c127f86728b0c53b9","rows":2,"v":1}', 'e6cb4b318f75efedff3e0bb1056011049768459b050674399bfccc56ccfea293', 205),
	('350481', '01GRR0KS000000000395DZ7EQH', '2023-02-08 08:00:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'result.record', '{"about":[["class","01GPA17FJ000000002PXDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-02-08T08:00:00.000000Z","behalf":null,"command":"result.record","county":"350481","facts":{"attempts":1,"passed":0},"id":"01GRR0KS000000000395DZ7EQH","root":"9df855a87d8b1bc1250f4febb221e4ec07d363c9b59c9b65698da4b140a06fcc","rows":1,"v":1}', '335f07d973c548a069709d09d891c753565a9b648eefc95b74fa23d4b70838c3', 207),
	('350481', '01GRX08DJ0000000039XDZ7EQH', '2023-02-10 06:30:00+00', '01GNTGHXT000000000RXDZ7EQH', NULL, 'claim.draft', '{"about":[["claim","01GRX08DJ0000000039DDZ7EQH"],["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT000000000RXDZ7EQH","at":"2023-02-10T06:30:00.000000Z","behalf":null,"command":"claim.draft","county":"350481","facts":{"approved_fen":120000,"claimed_fen":180000,"programme":"project-training","state":"draft"},"id":"01GRX08DJ0000000039XDZ7EQH","root":"6523beedd69dc65e530e837167829438b19e8d70f94863a5bbb5eca01fae4e09","rows":5,"v":1}', '84ef1217045a4bbd0c8a942a37b8961db8d45014ac5da55e5b2d997a31ca9166', 208),
	('350481', '01GS6TCX8000000003CNDZ7EQH', '2023-02-14 02:00:00+00', '01GNTGHXT0000000006HDZ7EQH', NULL, 'claim.check', '{"about":[["claim","01GRX08DJ0000000039DDZ7EQH"],["class","01GPA17FJ000000002PXDZ7EQH"],["organisation","01GNTGHXT000000000RNDZ7EQH"]],"actor":"01GNTGHXT0000000006HDZ7EQH","at":"2023-02-14T02:00:00.000000Z","behalf":null,"command":"claim.check","county":"350481","facts":{"approved_fen":120000,"claimed_fen":180000,"state":"checked"},"id":"01GS6TCX8000000003CNDZ7EQH","root":"cdff3c6652857e96a3931e9d83aaa70ef2895f1c5f58022ea3d3db01276f35f9","rows":3,"v":1}', '0680bd9311b99c7ace9dbb211b57c65a84536d0eecb01c1c6f7503fb026337b3', 210),
	('350481', '01GTARH3M000000003EXDZ7EQH', '2023-02-28 01:00:00+00', '01GNTGHXT000000000EHDZ7EQH', NULL, 'meeting.decide', '{"about":[["meeting","01GT87VAE000000003DNDZ7EQH"],["claim","01GRX08DJ0000000039DDZ7EQH"]],"actor":"01GNTGHXT000000000EHDZ7EQH","at":"2023-02-28T01:00:00.000000Z","behalf":null,"command":"meeting.decide","county":"350481","facts":{"claims":1,"fen":120000,"held_on":"2023-02-28","minutes":"永人社党组〔2023〕2号","scan":"01GTARH3M000000003ESDZ7EQH","state":"decided"},"id":"01GTARH3M000000003EXDZ7EQH","root":"2d09084b12abf63b6a6313405eedc74247d595e4a5e71e117945ae0d938b5416","rows":17,"v":1}', '300ea162b34eb2a68f5a5b6c13731f2af628975127d4f1b9dca34ff9967e2f3d', 214),
	('350481', '01GTDEBP8000000003FXDZ7EQH', '2023-03-01 02:00:00+00', '01GNTGHXT0000000008HDZ7EQH', NULL, 'notice.publish', '{"about":[["notice","01GTDEBP8000000003F5DZ7EQH"]],"actor":"01GNTGHXT0000000008HDZ7EQH","at":"2023-03-01T02:00:00.000000Z","behalf":null,"command":"notice.publish","county":"350481","facts":{"ends_on":"2023-03-07","fen":120000,"lines":2,"list_digest":"42c20d26b227cc26844bf193e998146040ab953918bc28f398cbb3921bea2198","number":"GS2023-001","starts_on":"2023-03-01","state":"published"},"id":"01GTDEBP8000000003FXDZ7EQH","root":"358cce1d51138f5fc037a37d5845e57c1142131bb58415e1d9dd053f90ca2dc8","rows":3,"v":1}', '734085215f841c5c2269a79e264c300f099520442a13c1f06e659ef2adcc15c9', 216),
	('350481', '01GVCB4A8000000003H1DZ7EQH', '2023-03-13 02:00:00+00', '01GNTGHXT000000000GHDZ7EQH', NULL, 'payment.prepare', '{"about":[["payment_batch","01GVCB4A8000000003GHDZ7EQH"],["fund","employment-subsidy"]],"actor":"01GNTGHXT000000000GHDZ7EQH","at":"2023-03-13T02:00:00.000000Z","behalf":null,"command":"payment.prepare","county":"350481","facts":{"claim_lines":2,"fen":120000,"lines":1,"number":"BF2023-001","state":"prepared"},"id":"01GVCB4A8000000003H1DZ7EQH","root":"2eb40b7b3469cfc1d9cfe24b54b9197bc6a22d010c81e7831265a98bb896e154","rows":6,"v":1}', '78d498c32c35a8402c1e5b116c4525a6a372d9ed73cf06d1e6e0578853c65031', 219),
	('350481', '01GVFEPBC000000003J5DZ7EQH', '2023-03-14 07:00:00+00', '01GNTGHXT000000000GHDZ7EQH', NULL, 'payment.take_bank_file', '{"about":[["payment_batch","01GVCB4A8000000003GHDZ7EQH"],["fund","employment-subsidy"]],"actor":"01GNTGHXT000000000GHDZ7EQH","at":"2023-03-14T07:00:00.000000Z","behalf":null,"command":"payment.take_bank_file","county":"350481","facts":{"digest":"b788ac952e3b5b36fd4b2671d13e08402c75a9327af4fae608ac3e790dbbfb32","fen":120000,"number":"BF2023-001","state":"released","total":120000},"id":"01GVFEPBC000000003J5DZ7EQH","root":"4755fbba9a59d865d5edc97e7cef574914330bbaeb7f4b045f80969b6bdfb229","rows":1,"v":1}', '8e7e37befda6303f75daaf1238865b1b25f71d9b539a36112321cc5eaba24139', 221),
	('350481', '01GVFEPBC000000003JDDZ7EQH', '2023-03-14 07:00:00+00', '01GNTGHXT000000000GHDZ7EQH', NULL, 'payment.record_voucher', '{"about":[["payment_batch","01GVCB4A8000000003GHDZ7EQH"],["fund","employment-subsidy"]],"actor":"01GNTGHXT000000000GHDZ7EQH","at":"2023-03-14T07:00:00.000000Z","behalf":null,"command":"payment.record_voucher","county":"350481","facts":{"fen":120000,"number":"BF2023-001","on":"2023-03-14","state":"released","voucher":"永财国支〔2023〕0002"},"id":"01GVFEPBC000000003JDDZ7EQH","root":"e9bca0fa3b6a1ab3528b3cf9aed3c55483eef896f5ba09dad7b09734dcea6a1a","rows":1,"v":1}', 'd9c3a31dcfdc9c2cfdf84ae2d48832f9c35890fde3b7249c88bab5a6c8e714e5', 222);


--
-- Data for Name: journal_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_head VALUES
	('350481', 224, '{"size":224,"nodes":["9dbaf6fb8cbd10874b510c126cfed1311857796f40a9aa68e9d90441cc7439ce","943b5ae12945e3d67d8eb3e6632859c7b9fc1c7c9134f417f541317f5e4a537c","1e7c01f6345c7706cb6cb8b14a4942fe9190d1e23efee873888bdea6c74dce3e"]}');


--
-- Data for Name: journal_row; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_row VALUES
	('350481', 'pack_file', '01GNTGHXT00000000005DZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 0, 'f973e2a17bce1447030f888bf27a5a4eb6593c424be080763982b44f07122076'),
	('350481', 'pack_file', '01GNTGHXT00000000009DZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 1, 'c3f09179316952bebaed5b84f8a2bd62616445fb30e3b647a2708b31a1f152d4'),
	('350481', 'pack_file', '01GNTGHXT0000000000DDZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 2, '8f455288f1f1835f20fdae111ea88563a94bbea3e89d53f1eeddee4964b7cff8'),
	('350481', 'pack_file', '01GNTGHXT0000000000HDZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 3, '1893948c78384b16eacd730b977db851754976bd37a6f9452e06eb19c68b4374'),
	('350481', 'pack_file', '01GNTGHXT0000000000NDZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 4, 'be88cc8062a99e8ab696bd710f27092399e99d7ea77f4d48d6eb9ad4386aeae1'),
	('350481', 'pack_file', '01GNTGHXT0000000000SDZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 5, '76c316655f815d0d30a1fbc85bfe41fd651825184d9f0a9be17d8501cbc1a6c0'),
	('350481', 'pack_file', '01GNTGHXT0000000000XDZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 6, '3ab656c768ce29c92e70e590a019bd5f0e070489d262122ed1e797d57adf2e02'),
	('350481', 'pack_file', '01GNTGHXT00000000011DZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 7, 'c005f627eeef2f042d6323555bc9f73567fa24295cc4b57141dbbeac4db89be8'),
	('350481', 'pack_file', '01GNTGHXT00000000015DZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 8, '9915b664f2ccfdec8550136f9d1e5c998776ba4d584a432dc8d59faf9bd65678'),
	('350481', 'pack_file', '01GNTGHXT00000000019DZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 9, '524eb17c9c8b19d790cd35c4ecb532bce24c78b6483de15fd636272a05270d4c'),
	('350481', 'pack_file', '01GNTGHXT0000000001DDZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 10, 'be62a3649aaea9716c5ad7b600816c05e91029a2a0df68dae2c72a95e9ac4447'),
	('350481', 'pack_file', '01GNTGHXT0000000001HDZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 11, '74b3ad606b12c582db5b3d1e94df6f3edf672ca6837f892f592350266c19380f'),
	('350481', 'pack_file', '01GNTGHXT0000000001NDZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 12, '33203da9d56d8b02b51bf6a0239d4bf9d74202e1c8754c38b5aaba040c860492'),
	('350481', 'pack_file', '01GNTGHXT0000000001SDZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 13, 'cbb26cfdbb9c41a363255f2dadc43c3b05b9d347fb8a3acd9c10edd8c2a50a4d'),
	('350481', 'pack_file', '01GNTGHXT0000000001XDZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 14, '14db408f11ea6de538db6d3aeb40001ac9f414f8f9ee680153d9ffb50dd9d034'),
	('350481', 'pack_file', '01GNTGHXT00000000021DZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 15, 'ece1128ac7b663459b1bbc8b6db410989f24df32a05f8a152965d56d3c1ded41'),
	('350481', 'pack_file', '01GNTGHXT00000000025DZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 16, 'd2d1a279582b64e139df613c5e68af2377937643a12061a48419b756178d7a4c'),
	('350481', 'pack', '01GNTGHXT00000000029DZ7EQH', 1, '01GNTGHXT0000000002DDZ7EQH', 17, '522c8d73288df987aa28a28d34c00b8d192cd1a6edec4066e1a0228ec4702082'),
	('350481', 'account', '01GNTGHXT0000000002HDZ7EQH', 1, '01GNTGHXT0000000002SDZ7EQH', 0, 'f2bdbd58a08d65581fb096f4ff4e2ccf2ad8141a77633b2c0358dbeceea06f0b'),
	('350481', 'account_secret', '01GNTGHXT0000000002HDZ7EQH', 1, '01GNTGHXT0000000002SDZ7EQH', 1, 'bc2ae4904873268d1bfba6a739ee7e2fc3e96f53cf32a2d4cf49d525e4ba8e0d'),
	('350481', 'account_role', '01GNTGHXT0000000002NDZ7EQH', 1, '01GNTGHXT0000000002SDZ7EQH', 2, '521b7bea5963e82848c149edbd12117589aefe19183e48c82649b1ac32a58f19'),
	('350481', 'account_secret', '01GNTGHXT0000000002HDZ7EQH', 2, '01GNTGHXT0000000002XDZ7EQH', 0, '97209f732096be08880abd1497d8a8adcaf595efccc025e0bb1a029d0bf79a00'),
	('350481', 'account', '01GNTGHXT0000000002HDZ7EQH', 2, '01GNTGHXT0000000002XDZ7EQH', 1, '9b877ef84c50536294d628b243b67e8555e40cfc8da8335d97d7dbd154c8efbf'),
	('350481', 'account_secret', '01GNTGHXT0000000002HDZ7EQH', 3, '01GNTGHXT00000000031DZ7EQH', 0, '4215329368ed09b9496bf4131b78d9758c0e7f15208bfa0982e3dfc847d2223c'),
	('350481', 'account_secret', '01GNTGHXT0000000002HDZ7EQH', 4, '01GNTGHXT0000000004DDZ7EQH', 0, 'bb59fef16b40978d89f65b0c850697b1ef69289410000619ab53746711876379'),
	('350481', 'recovery_code', '01GNTGHXT00000000035DZ7EQH', 1, '01GNTGHXT0000000004DDZ7EQH', 1, '93a736c854660c0b2e7a3533ab704ebd6fc6a88abe4da74dd0a30b8fe0f0e1fd'),
	('350481', 'recovery_code', '01GNTGHXT00000000039DZ7EQH', 1, '01GNTGHXT0000000004DDZ7EQH', 2, '032905510a1647ba05ea7ad16fc93ea49dce976472117d25621d83c31ad25a7d'),
	('350481', 'recovery_code', '01GNTGHXT0000000003DDZ7EQH', 1, '01GNTGHXT0000000004DDZ7EQH', 3, 'c7dc31a9589409f7df51124a078b20f3eef018c3206843cbc798cbd257517729'),
	('350481', 'recovery_code', '01GNTGHXT0000000003HDZ7EQH', 1, '01GNTGHXT0000000004DDZ7EQH', 4, '04c3fec7873590564653171f58d9e751ae39e3b6df1ae8aa860983e95a29fbbf'),
	('350481', 'recovery_code', '01GNTGHXT0000000003NDZ7EQH', 1, '01GNTGHXT0000000004DDZ7EQH', 5, 'a4aa7d75071830a2c3271463bf598818c108466b107ddc926e233f18cb8e65c7'),
	('350481', 'recovery_code', '01GNTGHXT0000000003SDZ7EQH', 1, '01GNTGHXT0000000004DDZ7EQH', 6, '1a5db161ad6376fb2e09e72ed64c7e3ccda9d003965fa601f443d6b141e7fbee'),
	('350481', 'recovery_code', '01GNTGHXT0000000003XDZ7EQH', 1, '01GNTGHXT0000000004DDZ7EQH', 7, 'bff7a2b9a57cf15519d635b68cbdabd3f0d433047eb1a6b1f44b3d1ce6ddb622'),
	('350481', 'recovery_code', '01GNTGHXT00000000041DZ7EQH', 1, '01GNTGHXT0000000004DDZ7EQH', 8, '8dd5bbc798bc1dd2c5f3c7761de1ab0e3815425c313d3176fefad354519fc5f2'),
	('350481', 'recovery_code', '01GNTGHXT00000000045DZ7EQH', 1, '01GNTGHXT0000000004DDZ7EQH', 9, '4bd7cdceb1bfaaead5b8976ef793378a855c2326a73e563e00db1a86dae6a41f'),
	('350481', 'recovery_code', '01GNTGHXT00000000049DZ7EQH', 1, '01GNTGHXT0000000004DDZ7EQH', 10, '79bc76d080d385e3a0484676f0f2233fad83449e1b13a7817aaac098a83bd7b2'),
	('350481', 'account', '01GNTGHXT0000000004HDZ7EQH', 1, '01GNTGHXT0000000004SDZ7EQH', 0, '729ef4ad1c950c1ddf8bdf1c9aaa615605e822a9d708cc8aafc7e6a55df0a257'),
	('350481', 'account_secret', '01GNTGHXT0000000004HDZ7EQH', 1, '01GNTGHXT0000000004SDZ7EQH', 1, '551bbd4de604a264d4bbd24ada74f689578d1a728aefabacee940df8adbb2fe1'),
	('350481', 'account_role', '01GNTGHXT0000000004NDZ7EQH', 1, '01GNTGHXT0000000004SDZ7EQH', 2, 'a7ec46ce9eebb28549a858f37abc6ed7d23202f8df003a34c49aa2c701c7de45'),
	('350481', 'account_secret', '01GNTGHXT0000000004HDZ7EQH', 2, '01GNTGHXT0000000004XDZ7EQH', 0, 'e889a1da920c7c10a913e212f6e90b7ba69558903e2930a3636058cc274d7273'),
	('350481', 'account', '01GNTGHXT0000000004HDZ7EQH', 2, '01GNTGHXT0000000004XDZ7EQH', 1, 'd9a9d0638f8b510d75fe01ddfcc69183b5158087c3b36c852b1c409bcc165cf6'),
	('350481', 'account_secret', '01GNTGHXT0000000004HDZ7EQH', 3, '01GNTGHXT00000000051DZ7EQH', 0, '971f8079b89b5deb1b55352ddc35b1f024ff85b97da82eca6f143e58ad7cb9e5'),
	('350481', 'account_secret', '01GNTGHXT0000000004HDZ7EQH', 4, '01GNTGHXT0000000006DDZ7EQH', 0, '853e9490680438ab58e02a502f657e86df082d7b5cd04c9f3059c3cd64a5dbfc'),
	('350481', 'recovery_code', '01GNTGHXT00000000055DZ7EQH', 1, '01GNTGHXT0000000006DDZ7EQH', 1, '1c58c81bd34900bfcc5adc3218ebad85efc64bdb13403e4570b6fa4fc12179bc'),
	('350481', 'recovery_code', '01GNTGHXT00000000059DZ7EQH', 1, '01GNTGHXT0000000006DDZ7EQH', 2, '66eedfe2c7c024d3ad723a525fc0580c2142a9d51c27e3818a07b22b0f58feb8'),
	('350481', 'recovery_code', '01GNTGHXT0000000005DDZ7EQH', 1, '01GNTGHXT0000000006DDZ7EQH', 3, '601a5b4ba3f312c73f57570a72dfb96202c2ea3e4b61126caee375747950cb09'),
	('350481', 'recovery_code', '01GNTGHXT0000000005HDZ7EQH', 1, '01GNTGHXT0000000006DDZ7EQH', 4, '97b4dc06acf04bac4897c2a54854ed450f298ff1085252d6e4be5796d79306eb'),
	('350481', 'recovery_code', '01GNTGHXT0000000005NDZ7EQH', 1, '01GNTGHXT0000000006DDZ7EQH', 5, '792f85e6dc8aa97f92b08408e5d32faf6b834c8dad8ae90aa4cb397f758783b1'),
	('350481', 'recovery_code', '01GNTGHXT0000000005SDZ7EQH', 1, '01GNTGHXT0000000006DDZ7EQH', 6, '799d777ea67c1b49ab77da11ecddfe65aff131ec7e69c05630937ab0c2eb26fd'),
	('350481', 'recovery_code', '01GNTGHXT0000000005XDZ7EQH', 1, '01GNTGHXT0000000006DDZ7EQH', 7, 'eb709c4ec6c654df1b2bf80f87959668aa335782b85eab2a268af908bb2d4917'),
	('350481', 'recovery_code', '01GNTGHXT00000000061DZ7EQH', 1, '01GNTGHXT0000000006DDZ7EQH', 8, 'c9a0d2dec59aa5887b63487bd53be5e75f0baf7fca4256ff12f100e559005d5f'),
	('350481', 'recovery_code', '01GNTGHXT00000000065DZ7EQH', 1, '01GNTGHXT0000000006DDZ7EQH', 9, 'a59abfc27f9156e7f31215195d5d7972f17904db5a83bd5e9b6745655fa38526'),
	('350481', 'recovery_code', '01GNTGHXT00000000069DZ7EQH', 1, '01GNTGHXT0000000006DDZ7EQH', 10, '7b7620e3f8457f0fdba25668e41ab187213734a36b5b649fdfd057a3f9e3310d'),
	('350481', 'account_secret', '01GNTGHXT0000000006HDZ7EQH', 4, '01GNTGHXT0000000008DDZ7EQH', 0, '8c6609adf244ea6553c08949ef7adf59deb2b84e039e28297d9325b03403f6a4'),
	('350481', 'recovery_code', '01GNTGHXT00000000075DZ7EQH', 1, '01GNTGHXT0000000008DDZ7EQH', 1, '82d9b9a23b35fe58573548cececb6054c98acfb404bb3a3a190b097ac86945f0'),
	('350481', 'recovery_code', '01GNTGHXT00000000079DZ7EQH', 1, '01GNTGHXT0000000008DDZ7EQH', 2, '8d598d29290764b9156af2a3ad950127864409395a1b745e239075a217da66db'),
	('350481', 'recovery_code', '01GNTGHXT0000000007DDZ7EQH', 1, '01GNTGHXT0000000008DDZ7EQH', 3, 'd0ab542ec4e1a70334f016c4ce7dc329d68495b051fdde896d507d27af346f19'),
	('350481', 'recovery_code', '01GNTGHXT0000000007HDZ7EQH', 1, '01GNTGHXT0000000008DDZ7EQH', 4, '5fde33443ae67a7685a4950887e7aa0e0af5bd5e14908203c8ee79773ab5cf1a'),
	('350481', 'recovery_code', '01GNTGHXT0000000007NDZ7EQH', 1, '01GNTGHXT0000000008DDZ7EQH', 5, '75a88404fb2036db97db2e0e64528cd16b47d31e991cf04405200334a37247e7'),
	('350481', 'recovery_code', '01GNTGHXT0000000007SDZ7EQH', 1, '01GNTGHXT0000000008DDZ7EQH', 6, 'd54bf9262be8776a41ed34eca879bc60e68fabdfe0898ca9e07e35d19e08842f'),
	('350481', 'recovery_code', '01GNTGHXT0000000007XDZ7EQH', 1, '01GNTGHXT0000000008DDZ7EQH', 7, '5fb41b477e690c04276b501e29e9f4142d6bb600c8489752fa92f8829e20720b'),
	('350481', 'recovery_code', '01GNTGHXT00000000081DZ7EQH', 1, '01GNTGHXT0000000008DDZ7EQH', 8, 'b9cdf1ee23d7521b7f389509f2d8e06ce28e355588b25439649d86a596b912d7'),
	('350481', 'recovery_code', '01GNTGHXT00000000085DZ7EQH', 1, '01GNTGHXT0000000008DDZ7EQH', 9, 'ef0ee7abaf1fc069532082271505dd2eb1a82e3f467d377db338a26a6ddb82ee'),
	('350481', 'recovery_code', '01GNTGHXT00000000089DZ7EQH', 1, '01GNTGHXT0000000008DDZ7EQH', 10, 'a49ae9a791578598ef232795ea2c4ed2b5bd83b2c570496f768f2c2a1cf96f6d'),
	('350481', 'account_secret', '01GNTGHXT000000000AHDZ7EQH', 2, '01GNTGHXT000000000AXDZ7EQH', 0, 'be7674a2c5a3541b1a602c55a2a29532b1d7b094f99cf2638d0993ee4062436f'),
	('350481', 'account', '01GNTGHXT000000000AHDZ7EQH', 2, '01GNTGHXT000000000AXDZ7EQH', 1, '1608cf924a9dc59931692abce7c649446821fad2f008ff57a4a20cb08b01ff78'),
	('350481', 'account_secret', '01GNTGHXT000000000CHDZ7EQH', 3, '01GNTGHXT000000000D1DZ7EQH', 0, 'f9047044f3513eab3ab0516bf8203fcd816348d5b485b80ada8861420dcb1306'),
	('350481', 'account', '01GNTGHXT000000000EHDZ7EQH', 1, '01GNTGHXT000000000ESDZ7EQH', 0, 'e37a836b2aacce63b24f9fb52dc5a956979c21c6293f36ba921cd32f52ef12df'),
	('350481', 'account_secret', '01GNTGHXT000000000EHDZ7EQH', 1, '01GNTGHXT000000000ESDZ7EQH', 1, 'd8575f7c05795aa958e72e88723dff053828218b4bd046902c8a7c2be0c3e945'),
	('350481', 'account_role', '01GNTGHXT000000000ENDZ7EQH', 1, '01GNTGHXT000000000ESDZ7EQH', 2, 'b5498b56de1e4079380fab8737a03c5196537ea18a493860f2e0005940d859fb'),
	('350481', 'account_secret', '01GNTGHXT000000000EHDZ7EQH', 4, '01GNTGHXT000000000GDDZ7EQH', 0, '7b7122a472a1e14c31b7c4ec215c83aed066bd5083a86d5ba34138ee3b8f43df'),
	('350481', 'recovery_code', '01GNTGHXT000000000F5DZ7EQH', 1, '01GNTGHXT000000000GDDZ7EQH', 1, '34be5b938095d29b0f9f1b10b276608df2a772fdd3885f4067a00b88485bd3ac'),
	('350481', 'recovery_code', '01GNTGHXT000000000F9DZ7EQH', 1, '01GNTGHXT000000000GDDZ7EQH', 2, 'dc63648ac2185e89eec58eda6077a35950b0437ee69ac6a3ff4a676163152999'),
	('350481', 'recovery_code', '01GNTGHXT000000000FDDZ7EQH', 1, '01GNTGHXT000000000GDDZ7EQH', 3, '881ccfc7d62843473c235c9954992c642741b535ef3a4b40b33ed958eefd420f'),
	('350481', 'recovery_code', '01GNTGHXT000000000FHDZ7EQH', 1, '01GNTGHXT000000000GDDZ7EQH', 4, '2a6238ecee35f6936a48b0210d95658648cc48169fa8a9f71c8336354319f810'),
	('350481', 'recovery_code', '01GNTGHXT000000000FNDZ7EQH', 1, '01GNTGHXT000000000GDDZ7EQH', 5, 'b512b70e986ae234c249ee319bfd71274018d1f774c3464a2312776b8371d12a'),
	('350481', 'recovery_code', '01GNTGHXT000000000FSDZ7EQH', 1, '01GNTGHXT000000000GDDZ7EQH', 6, '27be11e4bf33dc7263ca46f55c7d10aa2637663027f226ccc3b282c1ae56768e'),
	('350481', 'recovery_code', '01GNTGHXT000000000FXDZ7EQH', 1, '01GNTGHXT000000000GDDZ7EQH', 7, 'c26979f4129367547508521ed7dbbfbf60b73f9519543175bf7bc54626aef9f1'),
	('350481', 'recovery_code', '01GNTGHXT000000000G1DZ7EQH', 1, '01GNTGHXT000000000GDDZ7EQH', 8, '75b3657a3ed27817f6d6d3ca14173436a9ff3b9bc1f33b74a83737c34c5a8e36'),
	('350481', 'recovery_code', '01GNTGHXT000000000G5DZ7EQH', 1, '01GNTGHXT000000000GDDZ7EQH', 9, '27e60130d27349cc2765cef001ed906268d491dea4c178ffe15622d479143479'),
	('350481', 'recovery_code', '01GNTGHXT000000000G9DZ7EQH', 1, '01GNTGHXT000000000GDDZ7EQH', 10, '4153e299ea2353b0830df8eab21d2322b6d1d1a1065c5db804dfe02d75af9126'),
	('350481', 'account_secret', '01GNTGHXT000000000PHDZ7EQH', 3, '01GNTGHXT000000000Q1DZ7EQH', 0, '3a66c7d61f5a892b082e2b30927cf89937229aa53efe296e9a499373d1ccf5d6'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', 1, '01GNTGHXT000000000RSDZ7EQH', 0, 'c83e88963db88499cdff8819666d7b0b73e1af2b748fdd22abbf659c0c45ca7e'),
	('350481', 'account_secret', '01GNTGHXT000000000RXDZ7EQH', 2, '01GNTGHXT000000000S9DZ7EQH', 0, '6267a28305bdf8d39667897e3b0b085ebef7294b5fde727d0aebbf1ba04e77d1'),
	('350481', 'account', '01GNTGHXT000000000RXDZ7EQH', 2, '01GNTGHXT000000000S9DZ7EQH', 1, '9e84e906c7b43178aa6b08677c4b278c342a7329b186289923eb951c23f40f55'),
	('350481', 'account_secret', '01GNTGHXT000000000TXDZ7EQH', 4, '01GNTGHXT000000000WSDZ7EQH', 0, '676cfba95634393d4b2a0105b6c44771ad6db3291a4c2fd9df95a0386741fbe1'),
	('350481', 'recovery_code', '01GNTGHXT000000000VHDZ7EQH', 1, '01GNTGHXT000000000WSDZ7EQH', 1, '044546a7a09a8561c7673dd972d34e88aebdd8fd00a9560cca45880f7c229420'),
	('350481', 'recovery_code', '01GNTGHXT000000000VNDZ7EQH', 1, '01GNTGHXT000000000WSDZ7EQH', 2, '99b87a71cf537f2693808c850770fe44f75905e74b8b84e512b240aa328e42fe'),
	('350481', 'recovery_code', '01GNTGHXT000000000VSDZ7EQH', 1, '01GNTGHXT000000000WSDZ7EQH', 3, 'd34977bc050de4c09eebbe48ae0f3db00b1a795bbe0a6259b33a15074f09c062'),
	('350481', 'recovery_code', '01GNTGHXT000000000VXDZ7EQH', 1, '01GNTGHXT000000000WSDZ7EQH', 4, 'dd11f324f8625e548f2778127db876931232681f847c503345e14e021067c6b1'),
	('350481', 'recovery_code', '01GNTGHXT000000000W1DZ7EQH', 1, '01GNTGHXT000000000WSDZ7EQH', 5, '6e89af110a01c0bfac9378c8b3411ea19951e76e45ac12087c9e53db802d8296'),
	('350481', 'account', '01GNTGHXT0000000006HDZ7EQH', 1, '01GNTGHXT0000000006SDZ7EQH', 0, 'b9ec082e4ed8ca78101f2631f70ef4e834ae3c57bef5876e21c890a6b304c8ce'),
	('350481', 'account_secret', '01GNTGHXT0000000006HDZ7EQH', 1, '01GNTGHXT0000000006SDZ7EQH', 1, 'f19a89473d654ac3973136f10929a40fcc1dd8d1c90c7f48a48385a8bebd0db1'),
	('350481', 'account_role', '01GNTGHXT0000000006NDZ7EQH', 1, '01GNTGHXT0000000006SDZ7EQH', 2, '85b1162c06e9ab3dcd3d51349f2c20e184a5e2b90901ddc5e200cd04a2970360'),
	('350481', 'account_secret', '01GNTGHXT0000000008HDZ7EQH', 2, '01GNTGHXT0000000008XDZ7EQH', 0, 'c78ee925b786e1cb3cdc0ccc577b73aeda08fae5a83d5e092c221d207b71d130'),
	('350481', 'account', '01GNTGHXT0000000008HDZ7EQH', 2, '01GNTGHXT0000000008XDZ7EQH', 1, '31ec0fb19b696b313ed12941c7121d9f18e8267cd682ed6814e971400ff9d735'),
	('350481', 'account_secret', '01GNTGHXT000000000AHDZ7EQH', 3, '01GNTGHXT000000000B1DZ7EQH', 0, '258cf9868f978dc6e4d99cba1e449ef91fe4121c5f49c02528a342942ed1e1f6'),
	('350481', 'account', '01GNTGHXT000000000CHDZ7EQH', 1, '01GNTGHXT000000000CSDZ7EQH', 0, 'dd3431d85e88601d6846e6410bc5040c7dc831a8e3e07865ce6639b966b6cc51'),
	('350481', 'account_secret', '01GNTGHXT000000000CHDZ7EQH', 1, '01GNTGHXT000000000CSDZ7EQH', 1, '34a65be9cb0fec9d516f56651614cf7111f5ad8f6742fbab60531e5a9d8cc67a'),
	('350481', 'account_role', '01GNTGHXT000000000CNDZ7EQH', 1, '01GNTGHXT000000000CSDZ7EQH', 2, '0501e624bc7d4716d04d29f88a033e8e4ef3f7bbe60088f3fe735987c9cfbe9c'),
	('350481', 'account_secret', '01GNTGHXT000000000CHDZ7EQH', 4, '01GNTGHXT000000000EDDZ7EQH', 0, '41fb0e3d3c98cbd1076d1b56a622fd9c146e3704d63cb458efe71a54de4b4352'),
	('350481', 'recovery_code', '01GNTGHXT000000000D5DZ7EQH', 1, '01GNTGHXT000000000EDDZ7EQH', 1, '1b06740ecb6ebfdba196e917c06c347a25a3488efd1afc412a0e86525870b24a'),
	('350481', 'recovery_code', '01GNTGHXT000000000D9DZ7EQH', 1, '01GNTGHXT000000000EDDZ7EQH', 2, 'c3392deca9718f51831ec54cf63b76aaa273a6201c4094addf77d825bc730ed8'),
	('350481', 'recovery_code', '01GNTGHXT000000000DDDZ7EQH', 1, '01GNTGHXT000000000EDDZ7EQH', 3, '5068e87dfa63562fc8ba0b2f72958464c8aa04dd8f30eb6aaea4f098b9d2be14'),
	('350481', 'recovery_code', '01GNTGHXT000000000DHDZ7EQH', 1, '01GNTGHXT000000000EDDZ7EQH', 4, '691416ccf1413101930e577a426b1748c4e79898c8a80f97b61f49b16d3aec3a'),
	('350481', 'recovery_code', '01GNTGHXT000000000DNDZ7EQH', 1, '01GNTGHXT000000000EDDZ7EQH', 5, '8aa387d069fd523fb099430d23a12d57b1f1bf05b30bc4fbf0f5895f1de66ecb'),
	('350481', 'recovery_code', '01GNTGHXT000000000DSDZ7EQH', 1, '01GNTGHXT000000000EDDZ7EQH', 6, 'e1a02e98bd3660adaf17f1287f842992089c85c7cd9bf44cff9e610f6fe6a05b'),
	('350481', 'recovery_code', '01GNTGHXT000000000DXDZ7EQH', 1, '01GNTGHXT000000000EDDZ7EQH', 7, 'a386c912b5562b27bcfe0ef8d492232610fb42a2f9a7fd6740c625178775763b'),
	('350481', 'recovery_code', '01GNTGHXT000000000E1DZ7EQH', 1, '01GNTGHXT000000000EDDZ7EQH', 8, '6ce9d2865f1b3eb0dda58e9558dde19b8bec28f08b8bd997f15a4a3547071ef3'),
	('350481', 'recovery_code', '01GNTGHXT000000000E5DZ7EQH', 1, '01GNTGHXT000000000EDDZ7EQH', 9, 'e1345235f7dc8327d60265ea0d434a24be8e436ae7a5bb60ee823acf4abe464f'),
	('350481', 'recovery_code', '01GNTGHXT000000000E9DZ7EQH', 1, '01GNTGHXT000000000EDDZ7EQH', 10, '54ce084bf4cb5e3b6445078bf282216d50a13165406b3c23f10f6a236ea2c3ad'),
	('350481', 'account_secret', '01GNTGHXT000000000GHDZ7EQH', 2, '01GNTGHXT000000000GXDZ7EQH', 0, '86958a1f8002e5824330390252955b0cc054f9aa22d02dd53fcdca2bb4a76f9f'),
	('350481', 'account', '01GNTGHXT000000000GHDZ7EQH', 2, '01GNTGHXT000000000GXDZ7EQH', 1, '6f68fc591a1ec396a1a55a4dba99c6b3a6d1c43d4bec0d9931e39bda33479a4a'),
	('350481', 'account_secret', '01GNTGHXT000000000JHDZ7EQH', 3, '01GNTGHXT000000000K1DZ7EQH', 0, 'a2d055957d147e48ebe19df1946e97e8a33577b18281f09322a70fdf7b1d62f5'),
	('350481', 'account', '01GNTGHXT000000000MHDZ7EQH', 1, '01GNTGHXT000000000MSDZ7EQH', 0, '4f7ed9a5bdc1f798b4b18e6584462b63c1ea8f332bad19d86733f013c9de14fb'),
	('350481', 'account_secret', '01GNTGHXT000000000MHDZ7EQH', 1, '01GNTGHXT000000000MSDZ7EQH', 1, '40b9f9a52baf83c1dafca918c320226c9e2cd2fd5b588baaadeb5b3dfea4712f'),
	('350481', 'account_role', '01GNTGHXT000000000MNDZ7EQH', 1, '01GNTGHXT000000000MSDZ7EQH', 2, '3eb4e9742a6c492effc8fdabae7e1fd7caf645f45b7c539840d1f30b67085c9b'),
	('350481', 'account_secret', '01GNTGHXT000000000MHDZ7EQH', 4, '01GNTGHXT000000000PDDZ7EQH', 0, 'f4790414069fa8fd22c0969fd7a1361bcb9c9812f27c84b25a215f953ad381bf'),
	('350481', 'recovery_code', '01GNTGHXT000000000N5DZ7EQH', 1, '01GNTGHXT000000000PDDZ7EQH', 1, '3a8476f61b7b32686d650d2d31cef029944bc7053c9941a4f3a199baa19be095'),
	('350481', 'recovery_code', '01GNTGHXT000000000N9DZ7EQH', 1, '01GNTGHXT000000000PDDZ7EQH', 2, '5b6957b5c3dc1c559c297ddfa226203e86886be3aebfa5c3afd35b6ecaebfdc8'),
	('350481', 'recovery_code', '01GNTGHXT000000000NDDZ7EQH', 1, '01GNTGHXT000000000PDDZ7EQH', 3, '226b69c1865dfe06c073df91f28bfc94f4d93b120e80ecf595e57477c1bb1bba'),
	('350481', 'recovery_code', '01GNTGHXT000000000NHDZ7EQH', 1, '01GNTGHXT000000000PDDZ7EQH', 4, '50b62e778875214bc686a15a5f406e947481e7b3555e6d1d09b86a9c535acbc5'),
	('350481', 'recovery_code', '01GNTGHXT000000000NNDZ7EQH', 1, '01GNTGHXT000000000PDDZ7EQH', 5, '1506f9cbf122bcf08db96e428cc2404ac032e8a885e4889782e4d4e9a1de74b0'),
	('350481', 'recovery_code', '01GNTGHXT000000000NSDZ7EQH', 1, '01GNTGHXT000000000PDDZ7EQH', 6, '4932111621b4015b3af05945ae52033da90a2060f577cd9b5787e8776ad8359f'),
	('350481', 'recovery_code', '01GNTGHXT000000000NXDZ7EQH', 1, '01GNTGHXT000000000PDDZ7EQH', 7, '3449cf3403bae7a22869de0d5ba168b0f0533d62c4ac227228c8dd139770c4e1'),
	('350481', 'recovery_code', '01GNTGHXT000000000P1DZ7EQH', 1, '01GNTGHXT000000000PDDZ7EQH', 8, 'd6da2c35004d69aee22361974f4711d4586cb18cabcd745e2ee5ca44305b61c1'),
	('350481', 'recovery_code', '01GNTGHXT000000000P5DZ7EQH', 1, '01GNTGHXT000000000PDDZ7EQH', 9, 'cf0dc97a56c4ec2d4243a052df648e178b5b9793d761167b4483bca1071c2ed1'),
	('350481', 'recovery_code', '01GNTGHXT000000000P9DZ7EQH', 1, '01GNTGHXT000000000PDDZ7EQH', 10, '9b38cbeb1e721ebbb17f631712405633429cecde2c0646dfdef67d719325c1fa'),
	('350481', 'account_secret', '01GNTGHXT000000000TXDZ7EQH', 2, '01GNTGHXT000000000V9DZ7EQH', 0, '6e6ce6edf316c019af65ff875682e4203d9ba5c69fa4c8db4c4a7bfc4a339445'),
	('350481', 'account', '01GNTGHXT000000000TXDZ7EQH', 2, '01GNTGHXT000000000V9DZ7EQH', 1, '9257d3c0a336c574d69a4ca22a483358ad4f202f8248fbf60359beb235b6a62c'),
	('350481', 'person_key', '01GNTGHXT000000000YHDZ7EQH', 1, '01GNTGHXT000000000YSDZ7EQH', 0, 'a09ec65f647ae01c0397e612c7db5e46770666d33e55551e4daf8618f1b85bfc'),
	('350481', 'person', '01GNTGHXT000000000YHDZ7EQH', 1, '01GNTGHXT000000000YSDZ7EQH', 1, '34a4e24a0c664feda96325cd94515bc3fce09d73215f4a0402fd4f9e44d8e59e'),
	('350481', 'trainer', '01GNTGHXT000000000YNDZ7EQH', 1, '01GNTGHXT000000000YSDZ7EQH', 2, 'caa41bf002300c164b7283c1a9d3c5c91e4786b7bcdacfac0dad2fee3248d022'),
	('350481', 'person_key', '01GNTGHXT0000000010HDZ7EQH', 1, '01GNTGHXT0000000010SDZ7EQH', 0, 'aa88086e813d6ad668b02be2d801364688947a0dd1f4745d055ffc5ac71557b2'),
	('350481', 'person', '01GNTGHXT0000000010HDZ7EQH', 1, '01GNTGHXT0000000010SDZ7EQH', 1, '6f7179a4ed24a2b8cc16804734ab5dc10ed26121ce1916b235d36fb4987c95cf'),
	('350481', 'account_secret', '01GNTGHXT0000000006HDZ7EQH', 2, '01GNTGHXT0000000006XDZ7EQH', 0, '05fd835b9c10f1ce8c3b91fbf66a4329b92b949db5ff9a11178fa8b87484e1b6'),
	('350481', 'account', '01GNTGHXT0000000006HDZ7EQH', 2, '01GNTGHXT0000000006XDZ7EQH', 1, 'af0c288ca44c13b9fceb6e241fcc6d3a7db63418987074acbf26fa8fe5ae0d34'),
	('350481', 'account_secret', '01GNTGHXT0000000008HDZ7EQH', 3, '01GNTGHXT00000000091DZ7EQH', 0, '07e4669cee7f2d39f9bc4993c55c34b55436877abbfdf56f1a6ed37958f0f548'),
	('350481', 'account', '01GNTGHXT000000000AHDZ7EQH', 1, '01GNTGHXT000000000ASDZ7EQH', 0, '744e980e5e9fb29f963563c0985540b2774c00c7bde05165d00018a06f144a18'),
	('350481', 'account_secret', '01GNTGHXT000000000AHDZ7EQH', 1, '01GNTGHXT000000000ASDZ7EQH', 1, 'f086d4cbfb514dfebd45484ccd518e85933ae977fccb0ef319a8c3a6c48568b1'),
	('350481', 'account_role', '01GNTGHXT000000000ANDZ7EQH', 1, '01GNTGHXT000000000ASDZ7EQH', 2, 'f070ee53e132bad701e9aa27753d483c50d30143957b1160dc2fa5d6e0b262d5'),
	('350481', 'account_secret', '01GNTGHXT000000000AHDZ7EQH', 4, '01GNTGHXT000000000CDDZ7EQH', 0, 'a58a010e00e5a000243529c736326b2100116277655713a3d7f5b9d01e7ee41c'),
	('350481', 'recovery_code', '01GNTGHXT000000000B5DZ7EQH', 1, '01GNTGHXT000000000CDDZ7EQH', 1, 'd15930af91f31c1d193f0bb49ce6f091859924db19df986d250771bf9bd0cd68'),
	('350481', 'recovery_code', '01GNTGHXT000000000B9DZ7EQH', 1, '01GNTGHXT000000000CDDZ7EQH', 2, 'f27358ffb71ad9e90927d874b3f7236d719ec9c14547c9a1047f4e2a4bdb6274'),
	('350481', 'recovery_code', '01GNTGHXT000000000BDDZ7EQH', 1, '01GNTGHXT000000000CDDZ7EQH', 3, '933324c2a3b2892b2238e5df79a490a34df1b08636ef457c4d5682e4d92fdde9'),
	('350481', 'recovery_code', '01GNTGHXT000000000BHDZ7EQH', 1, '01GNTGHXT000000000CDDZ7EQH', 4, '87c804181f95b6ca96bcbf4dfc0f2fdca03121e663b54869608a9cf6ef008855'),
	('350481', 'recovery_code', '01GNTGHXT000000000BNDZ7EQH', 1, '01GNTGHXT000000000CDDZ7EQH', 5, '6fa7e5d8cc0767dce633b6a574caa7d550a4c7a7be09504fa1cf51a279266b6d'),
	('350481', 'recovery_code', '01GNTGHXT000000000BSDZ7EQH', 1, '01GNTGHXT000000000CDDZ7EQH', 6, '024eea2846c0285566a26b6b50affdf359125e69e4b1ff1f5b14e885b3a7ac15'),
	('350481', 'recovery_code', '01GNTGHXT000000000BXDZ7EQH', 1, '01GNTGHXT000000000CDDZ7EQH', 7, 'f8e919d74370a0ac0c3b99c30c9be19f5ed724198e833974abad4d6788861bc9'),
	('350481', 'recovery_code', '01GNTGHXT000000000C1DZ7EQH', 1, '01GNTGHXT000000000CDDZ7EQH', 8, '81b2bd63bdfe3d3710b524523f4738a9331925f68bea1d39a6996aed72c491ce'),
	('350481', 'recovery_code', '01GNTGHXT000000000C5DZ7EQH', 1, '01GNTGHXT000000000CDDZ7EQH', 9, 'bec722a3cd943144e068694b2ef3bd0f38a4cefee57fb1b027ab53c93c31398b'),
	('350481', 'recovery_code', '01GNTGHXT000000000C9DZ7EQH', 1, '01GNTGHXT000000000CDDZ7EQH', 10, '61beae59171d5c4edce9f0361509eeadb37893d37fee39cc2ee2273960bc8edb'),
	('350481', 'account_secret', '01GNTGHXT000000000EHDZ7EQH', 2, '01GNTGHXT000000000EXDZ7EQH', 0, 'ea0584e77d375a3c13208b0440dceeaddb64a291df2d7c908d3fbf5416e0bba9'),
	('350481', 'account', '01GNTGHXT000000000EHDZ7EQH', 2, '01GNTGHXT000000000EXDZ7EQH', 1, '6598f47da2143c61b9837e4ce2ff349b706c527c9c73f5250ea28fbab42efa6b'),
	('350481', 'account_secret', '01GNTGHXT000000000GHDZ7EQH', 3, '01GNTGHXT000000000H1DZ7EQH', 0, '7588998df39594bef15bd8bf227247f7b391cb65b06d68bcbe38c3212f2e0c01'),
	('350481', 'account', '01GNTGHXT000000000JHDZ7EQH', 1, '01GNTGHXT000000000JSDZ7EQH', 0, '25ff673ee10de51a8dbe65ccb7527f6e27f6a6c55174000a5441020b06b43fe2'),
	('350481', 'account_secret', '01GNTGHXT000000000JHDZ7EQH', 1, '01GNTGHXT000000000JSDZ7EQH', 1, '986ba1d58c1b41b19880d157843d3fb4932ab042d70289639cfdfe9952c1391e'),
	('350481', 'account_role', '01GNTGHXT000000000JNDZ7EQH', 1, '01GNTGHXT000000000JSDZ7EQH', 2, 'f607b9243ef2153bf849fb3a3f614881ef18194efa87d17af2bb1984a193c1ae'),
	('350481', 'account_secret', '01GNTGHXT000000000JHDZ7EQH', 4, '01GNTGHXT000000000MDDZ7EQH', 0, 'c44aec2897971b9ad2cf443d7ee77863d0a2e479aa1a1a63d528f850ba627d68'),
	('350481', 'recovery_code', '01GNTGHXT000000000K5DZ7EQH', 1, '01GNTGHXT000000000MDDZ7EQH', 1, 'cb16037443e647f9af7d3f058133e9457147e17379b1edd5613cead69f7fb6ab'),
	('350481', 'recovery_code', '01GNTGHXT000000000K9DZ7EQH', 1, '01GNTGHXT000000000MDDZ7EQH', 2, 'a982128369c42ff7282c4bdf18d2b031751efdbbe3e4f1dbca1c44e9a9f88cc2'),
	('350481', 'recovery_code', '01GNTGHXT000000000KDDZ7EQH', 1, '01GNTGHXT000000000MDDZ7EQH', 3, '372f4885bf1f225ae4ac61820a3f55c409b8c7748d2ba6c70e37db11c7d521ca'),
	('350481', 'recovery_code', '01GNTGHXT000000000KHDZ7EQH', 1, '01GNTGHXT000000000MDDZ7EQH', 4, '7d64fdea1777c098c828de4413d7e493737ff67ab97437e2f43c2d3a6bd3cd77'),
	('350481', 'recovery_code', '01GNTGHXT000000000KNDZ7EQH', 1, '01GNTGHXT000000000MDDZ7EQH', 5, 'c1ff0a601a682e5f854b03446947346c1884a9c3663e8c7a2752c78e02d40a31'),
	('350481', 'recovery_code', '01GNTGHXT000000000KSDZ7EQH', 1, '01GNTGHXT000000000MDDZ7EQH', 6, '54c3e8f909d0a493ea65e81f0bbecbec441cc5251d1e579d350b354cfec3079d'),
	('350481', 'recovery_code', '01GNTGHXT000000000KXDZ7EQH', 1, '01GNTGHXT000000000MDDZ7EQH', 7, 'dfb5068488e2d73e7d589d9f638e20cca5e18648ce780807f7319a30ea634986'),
	('350481', 'recovery_code', '01GNTGHXT000000000M1DZ7EQH', 1, '01GNTGHXT000000000MDDZ7EQH', 8, '52d7ab5f62eaed71583c504ee9b1563e1f7cbc1037111782ff1372d44df057fd'),
	('350481', 'recovery_code', '01GNTGHXT000000000M5DZ7EQH', 1, '01GNTGHXT000000000MDDZ7EQH', 9, '55aae55e50cd0da745414454436be67c3b326a9de571b60d2626c60fd2e6adad'),
	('350481', 'recovery_code', '01GNTGHXT000000000M9DZ7EQH', 1, '01GNTGHXT000000000MDDZ7EQH', 10, '34adfc08ecdcf0bf32c8732eb73a3ceb2b77befd8a3e68e8a1186715ef167519'),
	('350481', 'account_secret', '01GNTGHXT000000000MHDZ7EQH', 2, '01GNTGHXT000000000MXDZ7EQH', 0, '9bfde6640456d010ea5576679cfd8e4bf33b21477551c1bad5112d145ac377ad'),
	('350481', 'account', '01GNTGHXT000000000MHDZ7EQH', 2, '01GNTGHXT000000000MXDZ7EQH', 1, '850cc8c02b514398d678118a55427853291a87a1ed0beb3306918f446721bdad'),
	('350481', 'account_secret', '01GNTGHXT000000000PHDZ7EQH', 2, '01GNTGHXT000000000PXDZ7EQH', 0, '666af6925c1376d5f57441f8726847d22238c63215d17528d913030a11f856d1'),
	('350481', 'account', '01GNTGHXT000000000PHDZ7EQH', 2, '01GNTGHXT000000000PXDZ7EQH', 1, '4331e0e7c1f3754752a9a1a7f830bb45c205b50662f52fe4300c79ccffaa1382'),
	('350481', 'account_secret', '01GNTGHXT000000000RXDZ7EQH', 3, '01GNTGHXT000000000SDDZ7EQH', 0, '6bd36a71e1900d2fb58bd913455517d263e5ea2a70976ed22390d9090e61d1b8'),
	('350481', 'account', '01GNTGHXT000000000TXDZ7EQH', 1, '01GNTGHXT000000000V5DZ7EQH', 0, '05b2494b580fa9399dc3d15c0a279deec7ded19c94d8bf258725be1a3de9eb1d'),
	('350481', 'account_secret', '01GNTGHXT000000000TXDZ7EQH', 1, '01GNTGHXT000000000V5DZ7EQH', 1, '28d33ca5ad875c19071e7643431ad22555222280240059371a8a92c3b1448086'),
	('350481', 'account_role', '01GNTGHXT000000000V1DZ7EQH', 1, '01GNTGHXT000000000V5DZ7EQH', 2, 'b4923241b830f595e5a7d823db035924e7fef8861cc77dd7150e1303f311d552'),
	('350481', 'account_secret', '01GNTGHXT000000000TXDZ7EQH', 3, '01GNTGHXT000000000VDDZ7EQH', 0, '421680e5c9a133cb6c010f38b83ed43f07995e829d28b6c4bb82b3081236746c'),
	('350481', 'person_key', '01GNTGHXT000000000XHDZ7EQH', 1, '01GNTGHXT000000000XSDZ7EQH', 0, '5810b4d0a6744f92318b915dbbf7ddfa26197fe74a2e14bb777ca2bc97a74d2f'),
	('350481', 'account_secret', '01GNTGHXT0000000006HDZ7EQH', 3, '01GNTGHXT00000000071DZ7EQH', 0, 'e1399b4e9a5b1b8821bf30e47ac15ec5bd07d640287b1f975f4428ba968458b1'),
	('350481', 'account', '01GNTGHXT0000000008HDZ7EQH', 1, '01GNTGHXT0000000008SDZ7EQH', 0, '03a2a8b9e749f089412f7a7ec7d00cd82d2f2529e850afd16501057db3572efe'),
	('350481', 'account_secret', '01GNTGHXT0000000008HDZ7EQH', 1, '01GNTGHXT0000000008SDZ7EQH', 1, '263513a18743fa73c191a5c5bb4f55d26c625a2e0a6e0c8bb6c7c97e25d20aa4'),
	('350481', 'account_role', '01GNTGHXT0000000008NDZ7EQH', 1, '01GNTGHXT0000000008SDZ7EQH', 2, '4a397cd61564879d6b2f772427ed04c02d3162bfb760261511a6b9c8a5096b2a'),
	('350481', 'account_secret', '01GNTGHXT0000000008HDZ7EQH', 4, '01GNTGHXT000000000ADDZ7EQH', 0, 'f4b7ba7be0da70ba4cb9806afce98537b879ce54bf4812277953939ce05f7d55'),
	('350481', 'recovery_code', '01GNTGHXT00000000095DZ7EQH', 1, '01GNTGHXT000000000ADDZ7EQH', 1, 'ec34f420b46c68c2affac9f930ec7a81c8bc7e6277ceaae26754c4e0d5dbacbf'),
	('350481', 'recovery_code', '01GNTGHXT00000000099DZ7EQH', 1, '01GNTGHXT000000000ADDZ7EQH', 2, '6a8481275b17d38def9adf0a1331b2a900416da6c8b53a9ba6984e852c73d468'),
	('350481', 'recovery_code', '01GNTGHXT0000000009DDZ7EQH', 1, '01GNTGHXT000000000ADDZ7EQH', 3, 'e843fdc0c33a4cef045ab65034405b3fd68d1fce10e52f9722479b0c9347f75e'),
	('350481', 'recovery_code', '01GNTGHXT0000000009HDZ7EQH', 1, '01GNTGHXT000000000ADDZ7EQH', 4, '4836079448bb7ed2c559882a95a3a360b119b8c8a642520bde19aad0ebe7dd2d'),
	('350481', 'recovery_code', '01GNTGHXT0000000009NDZ7EQH', 1, '01GNTGHXT000000000ADDZ7EQH', 5, '8fd90d8c1867de1350a1ff864ac4ed7115ae981c0c05af5f8062c2af0f924129'),
	('350481', 'recovery_code', '01GNTGHXT0000000009SDZ7EQH', 1, '01GNTGHXT000000000ADDZ7EQH', 6, '010d1898ae8499e156b34d5e928291541a2aadd79cbf2d08811f83a173399b98'),
	('350481', 'recovery_code', '01GNTGHXT0000000009XDZ7EQH', 1, '01GNTGHXT000000000ADDZ7EQH', 7, '5c50e2131f5fa3aed1a5e61ce43e1bb20b6442b7acf9c17670087c4384b9c6a7'),
	('350481', 'recovery_code', '01GNTGHXT000000000A1DZ7EQH', 1, '01GNTGHXT000000000ADDZ7EQH', 8, 'b52674645c38c1069b37366807b80ce40132bc639404651aeba8db50ebb02f4c'),
	('350481', 'recovery_code', '01GNTGHXT000000000A5DZ7EQH', 1, '01GNTGHXT000000000ADDZ7EQH', 9, '062940f4e02ec728861aa08fbddd0ae78af3295c52460a33e407ce6f57ef00ac'),
	('350481', 'recovery_code', '01GNTGHXT000000000A9DZ7EQH', 1, '01GNTGHXT000000000ADDZ7EQH', 10, '7429b08c58816bebf1ec3d9834ea840cb683a838940d5c412d2cc17ba7d3afde'),
	('350481', 'account_secret', '01GNTGHXT000000000CHDZ7EQH', 2, '01GNTGHXT000000000CXDZ7EQH', 0, '5a730b62ed872c1989be05b6ad8665feff4dcd2d07fa84624145036659292489'),
	('350481', 'account', '01GNTGHXT000000000CHDZ7EQH', 2, '01GNTGHXT000000000CXDZ7EQH', 1, '0a2e65b7ceb492bfb38c0f9caa257d66e1c2ca2d9e300536d5f7108bd5f72695'),
	('350481', 'account_secret', '01GNTGHXT000000000EHDZ7EQH', 3, '01GNTGHXT000000000F1DZ7EQH', 0, 'c57108b3da3f334eb095bcc562258de96c2edd74429c25262295eb27daffe036'),
	('350481', 'account', '01GNTGHXT000000000GHDZ7EQH', 1, '01GNTGHXT000000000GSDZ7EQH', 0, '9dfce0510fd020b1c68a85152413318f2b41fb84bb99bcba3e043693c4383463'),
	('350481', 'account_secret', '01GNTGHXT000000000GHDZ7EQH', 1, '01GNTGHXT000000000GSDZ7EQH', 1, '03773931754db8acc80cff2612efa8e13b71a425663a69f66af7bc3e3536f0c5'),
	('350481', 'account_role', '01GNTGHXT000000000GNDZ7EQH', 1, '01GNTGHXT000000000GSDZ7EQH', 2, '8dee973fce2448f0e955b16942e162af0771b51d237e6666c5843675c06fe116'),
	('350481', 'account_secret', '01GNTGHXT000000000GHDZ7EQH', 4, '01GNTGHXT000000000JDDZ7EQH', 0, 'fdcf4038aba488cf7500c22df5131c96d857a71bb2c81819e9acf67c143e6637'),
	('350481', 'recovery_code', '01GNTGHXT000000000H5DZ7EQH', 1, '01GNTGHXT000000000JDDZ7EQH', 1, '5ddbd34f260994ceb65a90635cefd1fd679705cba6225429d0a80343b076b5f1'),
	('350481', 'recovery_code', '01GNTGHXT000000000H9DZ7EQH', 1, '01GNTGHXT000000000JDDZ7EQH', 2, '63edc439a52507ac7ab928e0bf9ce75384432d322e088805ad60aee6c9287808'),
	('350481', 'recovery_code', '01GNTGHXT000000000HDDZ7EQH', 1, '01GNTGHXT000000000JDDZ7EQH', 3, '98f52d09d1bdb6451b2ad497a4bc2849440814db5e5cc137e6aff9d0b840785a'),
	('350481', 'recovery_code', '01GNTGHXT000000000HHDZ7EQH', 1, '01GNTGHXT000000000JDDZ7EQH', 4, '3ce65ff9b14ac68b423cce707ae9c165041b965d6ca2a583b6a9867b9722f31d'),
	('350481', 'recovery_code', '01GNTGHXT000000000HNDZ7EQH', 1, '01GNTGHXT000000000JDDZ7EQH', 5, 'a0246f45614203c50fa56b0513b216ac17e0e80e6937758f0a21ba0479e90cf3'),
	('350481', 'recovery_code', '01GNTGHXT000000000HSDZ7EQH', 1, '01GNTGHXT000000000JDDZ7EQH', 6, '38afcf314ac3b6c3c1b7f5e9a8cc563154c47c0413bd8482f4bfd2625fde27e7'),
	('350481', 'recovery_code', '01GNTGHXT000000000HXDZ7EQH', 1, '01GNTGHXT000000000JDDZ7EQH', 7, '0fe8493de33507ff1d06c2afe61e117fa73ae31feefda7213c0109d6455b05dc'),
	('350481', 'recovery_code', '01GNTGHXT000000000J1DZ7EQH', 1, '01GNTGHXT000000000JDDZ7EQH', 8, '5e2ba114b25fa17e7279d80112a38359fd036e693f2f1ccf5c5c80e3aaf389a7'),
	('350481', 'recovery_code', '01GNTGHXT000000000J5DZ7EQH', 1, '01GNTGHXT000000000JDDZ7EQH', 9, 'aadc17f7bde4dc0c701347d54d7f1c10804d315d9034e16f73af89abc85c148d'),
	('350481', 'recovery_code', '01GNTGHXT000000000J9DZ7EQH', 1, '01GNTGHXT000000000JDDZ7EQH', 10, '04da8f8fa047ed9f220d9ccd35867916b8edfbecaddc3fa9477255c70c849556'),
	('350481', 'account_secret', '01GNTGHXT000000000JHDZ7EQH', 2, '01GNTGHXT000000000JXDZ7EQH', 0, '65b8035088ee2a7c62afeafa004b9d0aebf73cd7e5ca208d53d0a1909fd9bea7'),
	('350481', 'account', '01GNTGHXT000000000JHDZ7EQH', 2, '01GNTGHXT000000000JXDZ7EQH', 1, '1c1bbc3406fdf8e75656244a899c2058b55afe2d19c224f637b3299fbba5e101'),
	('350481', 'account_secret', '01GNTGHXT000000000MHDZ7EQH', 3, '01GNTGHXT000000000N1DZ7EQH', 0, '3ba0d6c16b81666e37e9a6cd89e603230396f3c29724bcb112d084de8feac18d'),
	('350481', 'account', '01GNTGHXT000000000PHDZ7EQH', 1, '01GNTGHXT000000000PSDZ7EQH', 0, '8b15b2f1bb777f213af341da51fa05c5583f363ca754b7ffb76abd319a7b8dbd'),
	('350481', 'account_secret', '01GNTGHXT000000000PHDZ7EQH', 1, '01GNTGHXT000000000PSDZ7EQH', 1, 'ce5db4d9bbc46cb0b9b8c409157c4237a641d6fc5ec3a25b98c208b369c9e6b4'),
	('350481', 'account_role', '01GNTGHXT000000000PNDZ7EQH', 1, '01GNTGHXT000000000PSDZ7EQH', 2, '78aaabe0f7f5b96b2a7ab6a8ecb2fc0494018a2602056ea96ed79ce196c00bd7'),
	('350481', 'account_secret', '01GNTGHXT000000000PHDZ7EQH', 4, '01GNTGHXT000000000RDDZ7EQH', 0, '62da149935565b3e3eae90b2d22d6b4b50ecadb96b4fb98c7eef8a13b1d176ff'),
	('350481', 'recovery_code', '01GNTGHXT000000000Q5DZ7EQH', 1, '01GNTGHXT000000000RDDZ7EQH', 1, '59f225588144f646c6b39813c77fdbabc3a05464ccee44101522814de1b352ca'),
	('350481', 'recovery_code', '01GNTGHXT000000000Q9DZ7EQH', 1, '01GNTGHXT000000000RDDZ7EQH', 2, '3811f71de6aa30be1cdad42fac40d7024d0082b4f28caf59998bbf62f7da1557'),
	('350481', 'recovery_code', '01GNTGHXT000000000QDDZ7EQH', 1, '01GNTGHXT000000000RDDZ7EQH', 3, '12fbc367df24e096cacfc828e6ab358ec938954ebfd3a3596ada17d9b760c165'),
	('350481', 'recovery_code', '01GNTGHXT000000000QHDZ7EQH', 1, '01GNTGHXT000000000RDDZ7EQH', 4, '672acdcfc497b90d03c989ca514c7c35633f981190c0b415767b5baf82b768bb'),
	('350481', 'recovery_code', '01GNTGHXT000000000QNDZ7EQH', 1, '01GNTGHXT000000000RDDZ7EQH', 5, '81de423eee56433c1b58b97f4ab5e48edbbdfe9053c9735ce85fcfed199a5b5f'),
	('350481', 'recovery_code', '01GNTGHXT000000000QSDZ7EQH', 1, '01GNTGHXT000000000RDDZ7EQH', 6, '0d81dc3a07bb94bd1e402a21dc2439dfabeb55d933b55ae9776501be67094256'),
	('350481', 'recovery_code', '01GNTGHXT000000000QXDZ7EQH', 1, '01GNTGHXT000000000RDDZ7EQH', 7, '533c216b03c96c585c8b1e5ec3efe2b7d5357f624cb87eada9465fc34a05aa89'),
	('350481', 'recovery_code', '01GNTGHXT000000000R1DZ7EQH', 1, '01GNTGHXT000000000RDDZ7EQH', 8, '6c2efcf7bbcf7531473deb76f1377695c2c95c8c4cb8c469dfa8b72c1245a4c6'),
	('350481', 'recovery_code', '01GNTGHXT000000000R5DZ7EQH', 1, '01GNTGHXT000000000RDDZ7EQH', 9, 'a06ef999d68246baf2e2771e33acf987a1ebbad64cefe3f18f6152ce5b92a213'),
	('350481', 'recovery_code', '01GNTGHXT000000000R9DZ7EQH', 1, '01GNTGHXT000000000RDDZ7EQH', 10, '122b9aabeca0bda166165472e48a44e10bd860e4951b2e08e1957a256784c801'),
	('350481', 'account', '01GNTGHXT000000000RXDZ7EQH', 1, '01GNTGHXT000000000S5DZ7EQH', 0, '96d1ca54eebf1ee96f77f0c748018fd49142c1dbd5a01fdf4851f1cfbdd907b0'),
	('350481', 'account_secret', '01GNTGHXT000000000RXDZ7EQH', 1, '01GNTGHXT000000000S5DZ7EQH', 1, 'ffd9ca8f5882f8262e91481d554c30faab4c8c28b323e721e6fbe48a9baba496'),
	('350481', 'account_role', '01GNTGHXT000000000S1DZ7EQH', 1, '01GNTGHXT000000000S5DZ7EQH', 2, 'c70527ddc71555037a4b7b07fb88cf6b6d51b2ad8dfd0ed323864047d21bd94b'),
	('350481', 'account_secret', '01GNTGHXT000000000RXDZ7EQH', 4, '01GNTGHXT000000000TSDZ7EQH', 0, '6a5c5dde6e57002eade4e9773051b88ee41a4eb27536e4f90169b17f882f9577'),
	('350481', 'recovery_code', '01GNTGHXT000000000SHDZ7EQH', 1, '01GNTGHXT000000000TSDZ7EQH', 1, '5eca72313dcd728ad5c287d9a4989af91e3759f2e9c9ff818b96133606ddcfe8'),
	('350481', 'recovery_code', '01GNTGHXT000000000SNDZ7EQH', 1, '01GNTGHXT000000000TSDZ7EQH', 2, '0c413cc8aa9a272e64c57eab47c558eba6bd9d7597d2716fe29970ab1e7044d7'),
	('350481', 'recovery_code', '01GNTGHXT000000000SSDZ7EQH', 1, '01GNTGHXT000000000TSDZ7EQH', 3, '2362cadcbad79ed5ac9e8978dcdd0b8c109ef4970103d931c6fa8644991e171f'),
	('350481', 'recovery_code', '01GNTGHXT000000000SXDZ7EQH', 1, '01GNTGHXT000000000TSDZ7EQH', 4, '3ec4c538b3a0c555eb8378bceeaf8668f13bd28d2731d2fb1a77a9aaff65f5ca'),
	('350481', 'recovery_code', '01GNTGHXT000000000T1DZ7EQH', 1, '01GNTGHXT000000000TSDZ7EQH', 5, 'b7f6806b122779928b071edbe2e3f03b5521e217b082d105faaaf837d673f73d'),
	('350481', 'recovery_code', '01GNTGHXT000000000T5DZ7EQH', 1, '01GNTGHXT000000000TSDZ7EQH', 6, 'cb627c39ec6bdda4ed38ff131a4b2b33ecc87c456d1936ac456521119b8373c6'),
	('350481', 'recovery_code', '01GNTGHXT000000000T9DZ7EQH', 1, '01GNTGHXT000000000TSDZ7EQH', 7, 'a6fea5db143ace7e1fdbb33bd63184883db68144588059d5e5aafa02b6caf6af'),
	('350481', 'recovery_code', '01GNTGHXT000000000TDDZ7EQH', 1, '01GNTGHXT000000000TSDZ7EQH', 8, '99b68d03c48f252999c6747e6d788641c1fc7ae1cc54f25be7a2df53ba37dc5a'),
	('350481', 'recovery_code', '01GNTGHXT000000000THDZ7EQH', 1, '01GNTGHXT000000000TSDZ7EQH', 9, 'ef3ba47f9380e40b41e9b0885cba919df02687b29ca2d539160114c6fc0b3e89'),
	('350481', 'recovery_code', '01GNTGHXT000000000TNDZ7EQH', 1, '01GNTGHXT000000000TSDZ7EQH', 10, '4e9dbfd782cfcc26173c450be7bde2327362aee78b79426463354ec389448528'),
	('350481', 'person_key', '01GNTGHXT000000000Y1DZ7EQH', 1, '01GNTGHXT000000000Y9DZ7EQH', 0, 'bf3fd7b9b663246e205113ecba69d77a01405619613ab77dd7c0ed88ee7760a8'),
	('350481', 'person', '01GNTGHXT000000000Y1DZ7EQH', 1, '01GNTGHXT000000000Y9DZ7EQH', 1, '7d4307021cc852ca54f33b622f0a85cf65cb3cbfb4409069cc3e05babeeeddb7'),
	('350481', 'trainer', '01GNTGHXT000000000Y5DZ7EQH', 1, '01GNTGHXT000000000Y9DZ7EQH', 2, '78d5d5e775a229fa6abe66b4e0bb09315615b74dfcd0cecd3e332dcc96959c58'),
	('350481', 'person_key', '01GNTGHXT00000000101DZ7EQH', 1, '01GNTGHXT00000000109DZ7EQH', 0, '21298714af9d56736dc350bf4c4bfd7f843d3428eeefb56223499b514f93f720'),
	('350481', 'person', '01GNTGHXT00000000101DZ7EQH', 1, '01GNTGHXT00000000109DZ7EQH', 1, '5a5adb044fd5221cc508446584a29cd2a26d06ae72b81094b74b97eb5a8326ac'),
	('350481', 'trainer', '01GNTGHXT00000000105DZ7EQH', 1, '01GNTGHXT00000000109DZ7EQH', 2, 'c3775af99facf1f1c785186a15214fdbd9a7996ac7be3097b15722c88c277aac'),
	('350481', 'venue', '01GNTGHXT0000000011SDZ7EQH', 1, '01GNTGHXT0000000011XDZ7EQH', 0, '0cd248efa0e4a6cea8818c22b4610bd7f4d26d1a2cdc510f80731284f0f78b63'),
	('350481', 'account', '01GNTGHXT00000000131DZ7EQH', 1, '01GNTGHXT00000000139DZ7EQH', 0, 'a886b4b11afdc8cbaf6d006b98669d45ffb5c85ad056e2c6e8f4bb1c548ca010'),
	('350481', 'account_secret', '01GNTGHXT00000000131DZ7EQH', 1, '01GNTGHXT00000000139DZ7EQH', 1, '5ea95eced4726a18c660f7b68ff5acee1cd8d5c7898c95bf0c429787af96551b'),
	('350481', 'account_role', '01GNTGHXT00000000135DZ7EQH', 1, '01GNTGHXT00000000139DZ7EQH', 2, '4cae029b2cdaeee2aa9f77c6c24e541a8dc5e38d6e81f602728c8a795119ba8c'),
	('350481', 'account_secret', '01GNTGHXT00000000131DZ7EQH', 4, '01GNTGHXT0000000014XDZ7EQH', 0, 'fa62d707bf4c87ff48f652e465bee27daa1d6ba50d5ec8d7ba5517059e9caf1a'),
	('350481', 'recovery_code', '01GNTGHXT0000000013NDZ7EQH', 1, '01GNTGHXT0000000014XDZ7EQH', 1, '96fd5d894bb09096b36c3b245a8c9ed86747f7146f210cf7d17224c1aefb18fc'),
	('350481', 'recovery_code', '01GNTGHXT0000000013SDZ7EQH', 1, '01GNTGHXT0000000014XDZ7EQH', 2, '14b61e8cd17a4faa40496f0fdaad349519f35224d1fe5925dd7ce9ba70bd0b0e'),
	('350481', 'recovery_code', '01GNTGHXT0000000013XDZ7EQH', 1, '01GNTGHXT0000000014XDZ7EQH', 3, '9fc6683d1983ea5539318b14327e495e4b8cc766f8a8975418274d31cf020484'),
	('350481', 'recovery_code', '01GNTGHXT00000000141DZ7EQH', 1, '01GNTGHXT0000000014XDZ7EQH', 4, 'a330a054ddb0838f1df202180f880d7b16ff83f2308f8bc2a550af5c360d2239'),
	('350481', 'recovery_code', '01GNTGHXT00000000145DZ7EQH', 1, '01GNTGHXT0000000014XDZ7EQH', 5, 'bc9728cffbe0ce58541e80956fe7469a05db9660a648d8fc8e9e16274906befb'),
	('350481', 'recovery_code', '01GNTGHXT00000000149DZ7EQH', 1, '01GNTGHXT0000000014XDZ7EQH', 6, 'e132c4cdcd4ee7a3b226986df2b3279aa6bf69d85c10b19c58a5bb2fdda7f564'),
	('350481', 'recovery_code', '01GNTGHXT0000000014DDZ7EQH', 1, '01GNTGHXT0000000014XDZ7EQH', 7, '684c78a16e2f5cea8d5fdb9168c2fced1faa4f0675f8ffc4c173abf809028ded'),
	('350481', 'recovery_code', '01GNTGHXT0000000014HDZ7EQH', 1, '01GNTGHXT0000000014XDZ7EQH', 8, 'b2c92dd974dff9df10d01ad224da9cce04ec77b708a0390266790d615921e2f4'),
	('350481', 'recovery_code', '01GNTGHXT0000000014NDZ7EQH', 1, '01GNTGHXT0000000014XDZ7EQH', 9, 'f6e9a15256922b54c1668827d1dddfac3e62adff7d7c20c2b78530e22dbeb020'),
	('350481', 'recovery_code', '01GNTGHXT0000000014SDZ7EQH', 1, '01GNTGHXT0000000014XDZ7EQH', 10, 'e16b4b3441212c96a12f8f09c4b293b50f0f7dececfb23c708a7b8c5d4d1a697'),
	('350481', 'person_key', '01GNTGHXT00000000185DZ7EQH', 1, '01GNTGHXT0000000018DDZ7EQH', 0, '73a8cefca7fc4b7adb290bf15bed0340b92c0816ace798692e603593288b615a'),
	('350481', 'person', '01GNTGHXT00000000185DZ7EQH', 1, '01GNTGHXT0000000018DDZ7EQH', 1, '5b2e2774f30b7f3292780e33b124642b9243bcc465e8c533c07332e7f8bb42bb'),
	('350481', 'trainer', '01GNTGHXT00000000189DZ7EQH', 1, '01GNTGHXT0000000018DDZ7EQH', 2, 'ec559472f9fbf6cfcee8d657c06a1f4c6bcbd111773fd1b820cbd76a7d8e4480'),
	('350481', 'person_key', '01GNTGHXT000000001A5DZ7EQH', 1, '01GNTGHXT000000001ADDZ7EQH', 0, '39bed5a40e9849a0bdd2d8dceeecb98d1f82c2b10dc6f5d8bde4a2c0e3df493c'),
	('350481', 'person', '01GNTGHXT000000001A5DZ7EQH', 1, '01GNTGHXT000000001ADDZ7EQH', 1, 'cc29965c710fe435c1febfa2d1e161a0d3c8f13f2aafe2906498b9f7a1c11dbe'),
	('350481', 'recovery_code', '01GNTGHXT000000000W5DZ7EQH', 1, '01GNTGHXT000000000WSDZ7EQH', 6, '654e9ec386f7e2d35547d3deb6772577b42693f2e700aac53ed6261babba94a3'),
	('350481', 'recovery_code', '01GNTGHXT000000000W9DZ7EQH', 1, '01GNTGHXT000000000WSDZ7EQH', 7, '65ee5109d31f8b17767854e5c4497a2a82d642a83918503755ad9cbe27cfc492'),
	('350481', 'recovery_code', '01GNTGHXT000000000WDDZ7EQH', 1, '01GNTGHXT000000000WSDZ7EQH', 8, 'cb96430c265ff6daf5288db18e23f33c243fafaac02ec63dc66134841c7465da'),
	('350481', 'recovery_code', '01GNTGHXT000000000WHDZ7EQH', 1, '01GNTGHXT000000000WSDZ7EQH', 9, 'cfb46b5b7885a4dda15a56d7fbb335e34835c84421e736f5a14eeaa98221f27a'),
	('350481', 'recovery_code', '01GNTGHXT000000000WNDZ7EQH', 1, '01GNTGHXT000000000WSDZ7EQH', 10, 'ac8fb1b66f3cb7676296bdf92125455eee3e909700e09331d104394180778d36'),
	('350481', 'person_key', '01GNTGHXT000000000X1DZ7EQH', 1, '01GNTGHXT000000000X9DZ7EQH', 0, '555d88cdfc539c108bbf79e88efe619875aea0194b7ca8ff36fe3d15276b04fe'),
	('350481', 'person', '01GNTGHXT000000000X1DZ7EQH', 1, '01GNTGHXT000000000X9DZ7EQH', 1, '035372663e37227282aaf55b365cdfc71e2f059aeebbf165f6ad025fe18abbf2'),
	('350481', 'trainer', '01GNTGHXT000000000X5DZ7EQH', 1, '01GNTGHXT000000000X9DZ7EQH', 2, '6703233c1afe851e8b34c090c0a7a6e528405d57d00e76dcab7b8a082c4e25f7'),
	('350481', 'person_key', '01GNTGHXT000000000Z1DZ7EQH', 1, '01GNTGHXT000000000Z9DZ7EQH', 0, '4711a4c454c196dd6dc9b0ab1a2b6c179679e417669a457d9deb626b75c0c7f4'),
	('350481', 'person', '01GNTGHXT000000000Z1DZ7EQH', 1, '01GNTGHXT000000000Z9DZ7EQH', 1, '8d060de81a9a491a759386f2681bc7785865c6d916a28961e31af09f70b84929'),
	('350481', 'trainer', '01GNTGHXT000000000Z5DZ7EQH', 1, '01GNTGHXT000000000Z9DZ7EQH', 2, '479d4f249fdfda07eef12793c9ce61e04ca3f6f3fdeb27779ae9cc6b9872f56d'),
	('350481', 'venue', '01GNTGHXT00000000111DZ7EQH', 1, '01GNTGHXT00000000115DZ7EQH', 0, 'c5b3855d8e1472857dda1e88131ec1e434fbc37140d103ff1c783ff1713dc71d'),
	('350481', 'bank_account', '01GNTGHXT00000000125DZ7EQH', 2, '01GNTGHXT0000000012HDZ7EQH', 0, 'ced8837465037d0fa127a0e4cda2c5da140a92fbb54b0d8cf585085c0898c10a'),
	('350481', 'account_secret', '01GNTGHXT00000000131DZ7EQH', 2, '01GNTGHXT0000000013DDZ7EQH', 0, 'ee15f81a7ec070c80ecbf66ac317143fc40ec0c7e0f7a2823ad1916f817b372b'),
	('350481', 'account', '01GNTGHXT00000000131DZ7EQH', 2, '01GNTGHXT0000000013DDZ7EQH', 1, '626f61de6336eafe1f7d807499797f29021fbe4b82890ab4a699acca2ddfc657'),
	('350481', 'account_secret', '01GNTGHXT00000000151DZ7EQH', 4, '01GNTGHXT0000000016XDZ7EQH', 0, '958d7b55a8756f0fe995fb575b30528fa83d1b75c049328525c8ff3a23ecbb44'),
	('350481', 'recovery_code', '01GNTGHXT0000000015NDZ7EQH', 1, '01GNTGHXT0000000016XDZ7EQH', 1, 'f4fcee97533dd63da85faaca2f38088a38590aa25ddd2737b0fefedf0a5c6ba4'),
	('350481', 'recovery_code', '01GNTGHXT0000000015SDZ7EQH', 1, '01GNTGHXT0000000016XDZ7EQH', 2, '306bf1cfa041643bf9212dcd0758ff4aef8d23822dda4da1c36638b6708727d3'),
	('350481', 'recovery_code', '01GNTGHXT0000000015XDZ7EQH', 1, '01GNTGHXT0000000016XDZ7EQH', 3, '9fe21f6eb0f0aae11eb4028a0f08c8b6aaa63f6e9981dcffc32ef8b854c6582b'),
	('350481', 'recovery_code', '01GNTGHXT00000000161DZ7EQH', 1, '01GNTGHXT0000000016XDZ7EQH', 4, '5d74038fd882bcfaa5e3379a9b4f0f9567389525e952a4b80675458defa520d8'),
	('350481', 'recovery_code', '01GNTGHXT00000000165DZ7EQH', 1, '01GNTGHXT0000000016XDZ7EQH', 5, 'a28632744e22643553b8f445752bb6d81c8bc22fbda141458e6e76249a768a3f'),
	('350481', 'recovery_code', '01GNTGHXT00000000169DZ7EQH', 1, '01GNTGHXT0000000016XDZ7EQH', 6, '9d44e62ae1a2080224c7bb097731b3b07361acfa0078c553b49bb6af1e5a159d'),
	('350481', 'recovery_code', '01GNTGHXT0000000016DDZ7EQH', 1, '01GNTGHXT0000000016XDZ7EQH', 7, '3e9cdabdc37644a3e425e3a10b65a273a8959f92c8c14800f8c0e64f38eb9695'),
	('350481', 'recovery_code', '01GNTGHXT0000000016HDZ7EQH', 1, '01GNTGHXT0000000016XDZ7EQH', 8, '6928d82819706f2a02f5588edf07787acc3d970fab139450930a15dc360eedbd'),
	('350481', 'recovery_code', '01GNTGHXT0000000016NDZ7EQH', 1, '01GNTGHXT0000000016XDZ7EQH', 9, '1eebfef82f75b68d41d7b8f7f444d2217db2dd8f6704e175a3e157de5f58884d'),
	('350481', 'recovery_code', '01GNTGHXT0000000016SDZ7EQH', 1, '01GNTGHXT0000000016XDZ7EQH', 10, 'b85b89028bfc21271b9e895a2dbc333520959530469e5c304bf24af7d5223c76'),
	('350481', 'person_key', '01GNTGHXT00000000175DZ7EQH', 1, '01GNTGHXT0000000017DDZ7EQH', 0, '89e2a08d86d59d474f13da6fd7562c6d26c287c88b46d8e2d1bed9e08610e88f'),
	('350481', 'person', '01GNTGHXT00000000175DZ7EQH', 1, '01GNTGHXT0000000017DDZ7EQH', 1, '908edb5afa34623bddf32416c85296849da7b6d8cf6345b6b87d5c96aaa48794'),
	('350481', 'trainer', '01GNTGHXT00000000179DZ7EQH', 1, '01GNTGHXT0000000017DDZ7EQH', 2, '44b259e35dc797dc4aab93e24b7720879f7178a7bc20c6c7c96ec100c45192cc'),
	('350481', 'person_key', '01GNTGHXT00000000195DZ7EQH', 1, '01GNTGHXT0000000019DDZ7EQH', 0, '1ad7cf48221d4d579ad4de9c9f25f35a81ddcdfe119cc2565eb570516da64536'),
	('350481', 'person', '01GNTGHXT00000000195DZ7EQH', 1, '01GNTGHXT0000000019DDZ7EQH', 1, 'f9faa1542da6b7d5f63b4708127171177bd1c6658853b9a8cde373c3da75ea06'),
	('350481', 'trainer', '01GNTGHXT00000000199DZ7EQH', 1, '01GNTGHXT0000000019DDZ7EQH', 2, '031cda832a73f5d8dfbb4c802fa10665cb380691c5a538292e3274efb7992bae'),
	('350481', 'venue', '01GNTGHXT000000001BHDZ7EQH', 1, '01GNTGHXT000000001BNDZ7EQH', 0, '1ae0b3b2fb7d0daa0d772fb43b2ef73e955ad5a1e5e9c13cd7eac000aa374f62'),
	('350481', 'organisation', '01GNTGHXT000000001CXDZ7EQH', 1, '01GNTGHXT000000001D1DZ7EQH', 0, 'f9977fdfc528d34c66171cf9b329f9026c5ca4927a41c0421e73c2cab5e9a476'),
	('350481', 'account_secret', '01GNTGHXT000000001D5DZ7EQH', 3, '01GNTGHXT000000001DNDZ7EQH', 0, '246b08544161558c786afb50efd8cb8ea1a2adf505afcfba619dcad40ebcaee9'),
	('350481', 'account', '01GNTGHXT000000001F5DZ7EQH', 1, '01GNTGHXT000000001FDDZ7EQH', 0, '94c77d8cb4c5b9da34b8ef1484a5241f28138542d7a4df28645d648fd4060a98'),
	('350481', 'account_secret', '01GNTGHXT000000001F5DZ7EQH', 1, '01GNTGHXT000000001FDDZ7EQH', 1, '8281a4d55b9709fae6309d8ed53e6480841644ab083bc27803100dfcc1c029f4'),
	('350481', 'account_role', '01GNTGHXT000000001F9DZ7EQH', 1, '01GNTGHXT000000001FDDZ7EQH', 2, '42de37b58b6b6f5afa960684ee342bef1923c1d2f52dfd3966b53bbd29c44d02'),
	('350481', 'account_secret', '01GNTGHXT000000001F5DZ7EQH', 3, '01GNTGHXT000000001FNDZ7EQH', 0, '529b853e398e0ab2485e1be9c22514d16ab29ee3c598ffb2b71f9e96bdf2f2c0'),
	('350481', 'person_key', '01GNTGHXT000000001H9DZ7EQH', 1, '01GNTGHXT000000001HHDZ7EQH', 0, '00af2678bfdcfda91e62b5c2e71d14038de2716b6d34933dda08aa3b6b06cf42'),
	('350481', 'person', '01GNTGHXT000000001H9DZ7EQH', 1, '01GNTGHXT000000001HHDZ7EQH', 1, '649194682a843e50a8fe801cf2b52e2af90bc071bddf41a063d3f687734bc139'),
	('350481', 'trainer', '01GNTGHXT000000001HDDZ7EQH', 1, '01GNTGHXT000000001HHDZ7EQH', 2, '26ed1d8ae35ed38008586c76890d4e2bb645faab9e0bd9cf97815b6af6c5d8bd'),
	('350481', 'person_key', '01GNTGHXT000000001K9DZ7EQH', 1, '01GNTGHXT000000001KHDZ7EQH', 0, 'c91a7287e4b020706238bcfdd02cf0a9458eee6f39059b348798e718e64d038d'),
	('350481', 'person', '01GNTGHXT000000001K9DZ7EQH', 1, '01GNTGHXT000000001KHDZ7EQH', 1, 'd5abd47d4cf52c5a60eeaee12b46bf9e9a3625fb4f38bb32dfe08f25cd9416a9'),
	('350481', 'trainer', '01GNTGHXT000000001KDDZ7EQH', 1, '01GNTGHXT000000001KHDZ7EQH', 2, '3cfdbb1a2bbd3d96a5ec7ba26322af946660999b5ddf99927eecf1b1604edfac'),
	('350481', 'person', '01GNTGHXT000000000XHDZ7EQH', 1, '01GNTGHXT000000000XSDZ7EQH', 1, '5f6335154dcb41d9b93b4fd7a7e2100f966b1896de2dea342a410c67c9e7f8cb'),
	('350481', 'trainer', '01GNTGHXT000000000XNDZ7EQH', 1, '01GNTGHXT000000000XSDZ7EQH', 2, '8bdb85452b6930b2cae3a1f0fff89460ebf8fb851f788c6aa70906f8fb4f675f'),
	('350481', 'person_key', '01GNTGHXT000000000ZHDZ7EQH', 1, '01GNTGHXT000000000ZSDZ7EQH', 0, '48e0e5e66bca9baa84c49430256539acaf6681bc7634b151d292f4333ffbdf71'),
	('350481', 'person', '01GNTGHXT000000000ZHDZ7EQH', 1, '01GNTGHXT000000000ZSDZ7EQH', 1, '8a859c01d3c09ccb7b81f03d404bff9bd59fa6d3707dc72a11e8f0bf8e90da57'),
	('350481', 'trainer', '01GNTGHXT000000000ZNDZ7EQH', 1, '01GNTGHXT000000000ZSDZ7EQH', 2, 'a44b2fa1fbecf0a3ec6fcc8c8f2af3571a9075704f90514a9ea38f52faf73dde'),
	('350481', 'venue', '01GNTGHXT0000000011DDZ7EQH', 1, '01GNTGHXT0000000011HDZ7EQH', 0, 'fda783f006e109e263e106ec4e6763d567c3c4de8fd29502d7c849cdd06cc6b2'),
	('350481', 'organisation', '01GNTGHXT0000000012SDZ7EQH', 1, '01GNTGHXT0000000012XDZ7EQH', 0, '08994cc85f2f832b55ad32b246cdc1089a96e976ede3f0d50f31e7321a06f6d6'),
	('350481', 'account_secret', '01GNTGHXT00000000131DZ7EQH', 3, '01GNTGHXT0000000013HDZ7EQH', 0, 'deb652a5612c792cf221ad48b36878bdb41ca9fc6b5fe5bb165f373c2642b8f5'),
	('350481', 'account', '01GNTGHXT00000000151DZ7EQH', 1, '01GNTGHXT00000000159DZ7EQH', 0, '8a4b8646e70639b7ae9db3adc9f52b58c5bbdb07e7447456310ef6f84dcbdc0d'),
	('350481', 'account_secret', '01GNTGHXT00000000151DZ7EQH', 1, '01GNTGHXT00000000159DZ7EQH', 1, '61f59620acf78705d1793d6d898fe5cc7a415548e0fe8f592d4c9e7e57678b60'),
	('350481', 'account_role', '01GNTGHXT00000000155DZ7EQH', 1, '01GNTGHXT00000000159DZ7EQH', 2, '7f370d407ebed3952261e245437801b14dfe16b6ec7233715aae52a449502862'),
	('350481', 'account_secret', '01GNTGHXT00000000151DZ7EQH', 3, '01GNTGHXT0000000015HDZ7EQH', 0, '822182df8631174cb7598577a2b63fbc2bce571d88bd1858d4c983a55a193ed3'),
	('350481', 'person_key', '01GNTGHXT0000000017NDZ7EQH', 1, '01GNTGHXT0000000017XDZ7EQH', 0, 'e4833d2486ea1d4698506afc25933305ae678d39a758e5de2f9b2aa0b97b722c'),
	('350481', 'person', '01GNTGHXT0000000017NDZ7EQH', 1, '01GNTGHXT0000000017XDZ7EQH', 1, '77a2f753784c0b2dfb7fa7432452c905d4bd7b263ea5d7139705586c9ff50f62'),
	('350481', 'trainer', '01GNTGHXT0000000017SDZ7EQH', 1, '01GNTGHXT0000000017XDZ7EQH', 2, 'c5ac84f0d5852c98fc9d67ec182a9a43fb54d435c6677e75c9be0f346eb98d69'),
	('350481', 'person_key', '01GNTGHXT0000000019NDZ7EQH', 1, '01GNTGHXT0000000019XDZ7EQH', 0, '68d8e9332a9f41c132735501351b079090893b11c74a8614ab3c4b8cdaa0ee3a'),
	('350481', 'person', '01GNTGHXT0000000019NDZ7EQH', 1, '01GNTGHXT0000000019XDZ7EQH', 1, 'e77a3888095ab625bfe53f90b3a686f938d0031ea550ef0fef46814402540135'),
	('350481', 'trainer', '01GNTGHXT0000000019SDZ7EQH', 1, '01GNTGHXT0000000019XDZ7EQH', 2, '8ceb1c5a2de1c0338aa00de1d89e7cae774e551def6ad208a8459b8a19b633d3'),
	('350481', 'venue', '01GNTGHXT000000001B5DZ7EQH', 1, '01GNTGHXT000000001B9DZ7EQH', 0, '43872e435dca60c710b52ad67710271cbbeed64da6f6e714ef5d932f24eea696'),
	('350481', 'bank_account', '01GNTGHXT000000001C9DZ7EQH', 2, '01GNTGHXT000000001CNDZ7EQH', 0, 'c6bae6bdc56dd3c7a353396963c4bc1e1eefdba5336e83d82d696f0dcb543e25'),
	('350481', 'account_secret', '01GNTGHXT000000001D5DZ7EQH', 2, '01GNTGHXT000000001DHDZ7EQH', 0, 'b828aa94ba0dfcdad870b4ada0d1abe17df3e6b4c67ee84853d86c33b22be451'),
	('350481', 'account', '01GNTGHXT000000001D5DZ7EQH', 2, '01GNTGHXT000000001DHDZ7EQH', 1, '6f47cf1d068c2324db63393d54bf9850579ff723e2cd3a767d2791dd87a4abd8'),
	('350481', 'account_secret', '01GNTGHXT000000001F5DZ7EQH', 4, '01GNTGHXT000000001H1DZ7EQH', 0, '57b1dfad8bec8030e30068f72ed467b7de7cfb4bc8948e570c5b8e4b7eab954f'),
	('350481', 'recovery_code', '01GNTGHXT000000001FSDZ7EQH', 1, '01GNTGHXT000000001H1DZ7EQH', 1, '93b6c327536609e52a6ec6e75003eaeeff7da724bd3cf8a01e70f3a7643a4e20'),
	('350481', 'recovery_code', '01GNTGHXT000000001FXDZ7EQH', 1, '01GNTGHXT000000001H1DZ7EQH', 2, '7ba4b0b06c2a15ea426ee66583c210f25984d301fb87dbd300e581e55e19ccde'),
	('350481', 'recovery_code', '01GNTGHXT000000001G1DZ7EQH', 1, '01GNTGHXT000000001H1DZ7EQH', 3, 'e1f9d637d0e74458e7e45b78e8eb9a1395675a6a19b5b583c2e9c4f43bc09d04'),
	('350481', 'recovery_code', '01GNTGHXT000000001G5DZ7EQH', 1, '01GNTGHXT000000001H1DZ7EQH', 4, '13bceaac872e6f9bf4314109ceb4ce6aad4e8f207ad750278ca2d1c2fdaec7d5'),
	('350481', 'recovery_code', '01GNTGHXT000000001G9DZ7EQH', 1, '01GNTGHXT000000001H1DZ7EQH', 5, 'e8743127b879b1a7674775b3202946f256a85e1bd39fa228dc689fb8da7cbbe2'),
	('350481', 'recovery_code', '01GNTGHXT000000001GDDZ7EQH', 1, '01GNTGHXT000000001H1DZ7EQH', 6, '28bf0f3ea4aba492031d042d3fb64a983d05947e1a057f9de30b8e2f215087d7'),
	('350481', 'recovery_code', '01GNTGHXT000000001GHDZ7EQH', 1, '01GNTGHXT000000001H1DZ7EQH', 7, '8e4bd83b7c3e0858261dc4845fcb86587d07a037d4d42805aadeaba6c97e6723'),
	('350481', 'recovery_code', '01GNTGHXT000000001GNDZ7EQH', 1, '01GNTGHXT000000001H1DZ7EQH', 8, '7aa191945796791e946f8eb3c8415a16b972f7e030e2711461d8b12fa6236b16'),
	('350481', 'recovery_code', '01GNTGHXT000000001GSDZ7EQH', 1, '01GNTGHXT000000001H1DZ7EQH', 9, '217030165f4f2b6500a77b458d62567dd62a1ffb93d5d85d62e29cb99f08c00d'),
	('350481', 'recovery_code', '01GNTGHXT000000001GXDZ7EQH', 1, '01GNTGHXT000000001H1DZ7EQH', 10, 'e80d923bea20e2df9bff522083492dda92634d2c4d2963073bbfbdb780fad675'),
	('350481', 'person_key', '01GNTGHXT000000001HSDZ7EQH', 1, '01GNTGHXT000000001J1DZ7EQH', 0, '733f7e468a112ca4c67024fc9e9a5c5e7ffee2e20fb6af4b6c1ba61ee4fd7417'),
	('350481', 'person', '01GNTGHXT000000001HSDZ7EQH', 1, '01GNTGHXT000000001J1DZ7EQH', 1, 'b8cf116a82dc20f2c3ea136fb7b44367882b1133f5e0a76b8b0a11ebd0e48286'),
	('350481', 'trainer', '01GNTGHXT000000001HXDZ7EQH', 1, '01GNTGHXT000000001J1DZ7EQH', 2, 'b14851e4fdb2b60e7963a174d1029f5ce7b648d57001d4220258033b35b3be09'),
	('350481', 'person_key', '01GNTGHXT000000001KSDZ7EQH', 1, '01GNTGHXT000000001M1DZ7EQH', 0, '330eb9184a2a3c2ea42cf49615181d13d92ce853a90d0dc9e3d958c1bf558251'),
	('350481', 'person', '01GNTGHXT000000001KSDZ7EQH', 1, '01GNTGHXT000000001M1DZ7EQH', 1, '2ac9b46666497023bd87ad1159bec92d2f2bc5b3bba0386250dc440484806abd'),
	('350481', 'trainer', '01GNTGHXT000000001KXDZ7EQH', 1, '01GNTGHXT000000001M1DZ7EQH', 2, 'a3bb4b6168159cecdb80d43e4022d124fd0e6ee3a5aa19e861ecf307a7949d08'),
	('350481', 'venue', '01GNTGHXT000000001N9DZ7EQH', 1, '01GNTGHXT000000001NDDZ7EQH', 0, 'ca64bcbce7f75937ca584527a95b375acad52887768829d160932288a31d298f'),
	('350481', 'bank_account', '01GNTGHXT000000001PDDZ7EQH', 2, '01GNTGHXT000000001PSDZ7EQH', 0, 'ec176b4d65fe44bf04e0176ac51bfbe86543aa112197a4c27a5581d5b03350c3'),
	('350481', 'account_secret', '01GNTGHXT000000001Q9DZ7EQH', 2, '01GNTGHXT000000001QNDZ7EQH', 0, '359317aff95c4137fd821afb353123a983869a61b54d8b084b5dc16a72753eec'),
	('350481', 'account', '01GNTGHXT000000001Q9DZ7EQH', 2, '01GNTGHXT000000001QNDZ7EQH', 1, '8e184394746e0f9ca1f7e7be522aaa98735e515aeb93d26d30d38495ab9cdeee'),
	('350481', 'account_secret', '01GNTGHXT000000001S9DZ7EQH', 3, '01GNTGHXT000000001SSDZ7EQH', 0, '0dccb8651830ba3a2b3e536b1ab8591f7e577185c65936617be3925a7d961bbe'),
	('350481', 'person_key', '01GNTGHXT000000001VXDZ7EQH', 1, '01GNTGHXT000000001W5DZ7EQH', 0, '0a616df07d0cfd3b02efa15c58098861e5553f0b84122992d5e8bea719630106'),
	('350481', 'trainer', '01GNTGHXT0000000010NDZ7EQH', 1, '01GNTGHXT0000000010SDZ7EQH', 2, 'b5704d5f9000c5114ba48eec20e8bf630e60ff3b8c32de5624d6a967e6a6ee8b'),
	('350481', 'bank_account', '01GNTGHXT00000000125DZ7EQH', 1, '01GNTGHXT00000000129DZ7EQH', 0, '36229c67828ff3205624c3c8bb5fc10ecaacf79535676f564a82a32f71848580'),
	('350481', 'account_secret', '01GNTGHXT00000000151DZ7EQH', 2, '01GNTGHXT0000000015DDZ7EQH', 0, '29ad1ee7a9fd682e04f39440854464e52c66781ec374391820a7672b7b522d34'),
	('350481', 'account', '01GNTGHXT00000000151DZ7EQH', 2, '01GNTGHXT0000000015DDZ7EQH', 1, '67419b3f2b83199abcc834d2ab444909517b7d4eac62239173a334ad7f2241a4'),
	('350481', 'person_key', '01GNTGHXT0000000018NDZ7EQH', 1, '01GNTGHXT0000000018XDZ7EQH', 0, '3f4883b2895ffab53cb96527c1c9aad345d71bb28fb90691af8fc2dfe910b07b'),
	('350481', 'person', '01GNTGHXT0000000018NDZ7EQH', 1, '01GNTGHXT0000000018XDZ7EQH', 1, '11d2ef031af9cd1887ac7bc2ad35849ba07543861e7be81f02f43e3e46e2c42c'),
	('350481', 'trainer', '01GNTGHXT0000000018SDZ7EQH', 1, '01GNTGHXT0000000018XDZ7EQH', 2, 'f9fb7c58f8fe9b59cb15703b8f9da62c218a898d78988a2f2f3670a02bc881c8'),
	('350481', 'person_key', '01GNTGHXT000000001ANDZ7EQH', 1, '01GNTGHXT000000001AXDZ7EQH', 0, 'fda59a0a27f87fd939276ddebc8709cd95f43d6629c18b8d41768cdc9b2185e1'),
	('350481', 'person', '01GNTGHXT000000001ANDZ7EQH', 1, '01GNTGHXT000000001AXDZ7EQH', 1, '1d718c6d1f7745709308f83b776b388c132622e4a84a63cde6040e92d42be5c2'),
	('350481', 'trainer', '01GNTGHXT000000001ASDZ7EQH', 1, '01GNTGHXT000000001AXDZ7EQH', 2, 'e9c05f6f3aa1080443371ad2fc59e59878b890eb5a00d47e489d70c888c0601e'),
	('350481', 'bank_account', '01GNTGHXT000000001C9DZ7EQH', 1, '01GNTGHXT000000001CDDZ7EQH', 0, 'd7e2d77cc71ee89d2696ab52a78bd169cda162c4e6cab93b2e2504ac407525f7'),
	('350481', 'account_secret', '01GNTGHXT000000001F5DZ7EQH', 2, '01GNTGHXT000000001FHDZ7EQH', 0, '95f32d85d8c6431bf4c2cd5f66967f847934c98ad5f0e90746e4df21203777d3'),
	('350481', 'account', '01GNTGHXT000000001F5DZ7EQH', 2, '01GNTGHXT000000001FHDZ7EQH', 1, '9faf51ffd80bcb561d192c11197207920f42a414c7c9568bdb12fd24ff7ce809'),
	('350481', 'person_key', '01GNTGHXT000000001JSDZ7EQH', 1, '01GNTGHXT000000001K1DZ7EQH', 0, 'aebf96e296e9478cb4883ef63f881eac42c46e0dea33f0af3bdeb90fe7ee2027'),
	('350481', 'person', '01GNTGHXT000000001JSDZ7EQH', 1, '01GNTGHXT000000001K1DZ7EQH', 1, '04a4db056d142c5665dd71b9cee7d0ae0ef39f13d68983063ccf9188dd38eb1a'),
	('350481', 'trainer', '01GNTGHXT000000001JXDZ7EQH', 1, '01GNTGHXT000000001K1DZ7EQH', 2, '799a470cd65660864ec929ffee6149bf79860b2e8d990f6f760c9b2e4b69b5c5'),
	('350481', 'person_key', '01GNTGHXT000000001MSDZ7EQH', 1, '01GNTGHXT000000001N1DZ7EQH', 0, '7d8c61ce60a9ce8821e766d25cfa65c040f6758d60cef4c12132083fdcb2df49'),
	('350481', 'person', '01GNTGHXT000000001MSDZ7EQH', 1, '01GNTGHXT000000001N1DZ7EQH', 1, '0eb07f8e478cc5b67d1437dca2d9677742b2f9f4ef6579009698b66b703b09f4'),
	('350481', 'trainer', '01GNTGHXT000000001MXDZ7EQH', 1, '01GNTGHXT000000001N1DZ7EQH', 2, '4135091417f0ac5f248e244243117ae53fb7fd5d06970d5b86110fef7fb8dced'),
	('350481', 'bank_account', '01GNTGHXT000000001PDDZ7EQH', 1, '01GNTGHXT000000001PHDZ7EQH', 0, '2f33f484905fc0801ec5b49eb6645cd9a255154d822fd4ad6678fada62148a78'),
	('350481', 'account_secret', '01GNTGHXT000000001S9DZ7EQH', 2, '01GNTGHXT000000001SNDZ7EQH', 0, 'cc1792ad77be8b8fe410d79ccb66f76c0e75f3e220afe121ffb538039e90aa6a'),
	('350481', 'account', '01GNTGHXT000000001S9DZ7EQH', 2, '01GNTGHXT000000001SNDZ7EQH', 1, '03ba8adddac384b320af1d7d68c1fb8cf97f1792dd0fb277b69fa6534246b332'),
	('350481', 'person_key', '01GNTGHXT000000001WXDZ7EQH', 1, '01GNTGHXT000000001X5DZ7EQH', 0, 'efd7d095c9700d39e864c0274522478bac8d4aed4ab634544ae88244d41fc846'),
	('350481', 'person', '01GNTGHXT000000001WXDZ7EQH', 1, '01GNTGHXT000000001X5DZ7EQH', 1, 'b1267fde7562ef93bb113b018edb2a880297f5cd1a9048343bbaeecd5356d932'),
	('350481', 'trainer', '01GNTGHXT000000001X1DZ7EQH', 1, '01GNTGHXT000000001X5DZ7EQH', 2, 'a88c2a4536a6d0293865dd7838581af7a2a3eb4d246ac3e1e07ad3287085b813'),
	('350481', 'person_key', '01GNTGHXT000000001YXDZ7EQH', 1, '01GNTGHXT000000001Z5DZ7EQH', 0, '6f0586682829551e2bd0904a9ce64a8653334744be87ed69959d3037daa70a0b'),
	('350481', 'person', '01GNTGHXT000000001YXDZ7EQH', 1, '01GNTGHXT000000001Z5DZ7EQH', 1, '770fdfbf34919bd55655dbc13279d41aa2245b831786709bb6e1f60281fdb578'),
	('350481', 'trainer', '01GNTGHXT000000001Z1DZ7EQH', 1, '01GNTGHXT000000001Z5DZ7EQH', 2, '34b06aefbc6fe3ca07b045e46acdd65e1ce19668f5787f26f5aa1acf84937a7a'),
	('350481', 'bank_account', '01GNTGHXT0000000020HDZ7EQH', 1, '01GNTGHXT0000000020NDZ7EQH', 0, '967ee293200a339f89486044cec7d65351055cc8f3c57b83360d452b99ac1c56'),
	('350481', 'account_secret', '01GNTGHXT0000000023DDZ7EQH', 2, '01GNTGHXT0000000023SDZ7EQH', 0, '6546fe84f705d3a3755f5b31e5834848cd78ee1503e6fa94fb49ccb989e0c04e'),
	('350481', 'account', '01GNTGHXT0000000023DDZ7EQH', 2, '01GNTGHXT0000000023SDZ7EQH', 1, '804970c435841c0de33562d6b322bb63fbbfccfab87511bcb7b93d0946028b66'),
	('350481', 'person_key', '01GNTGHXT00000000271DZ7EQH', 1, '01GNTGHXT00000000279DZ7EQH', 0, '4cc307f6d10426d90a80c66c8c796fd8b6e23ebfff1bb1a9c20c8aca795f87d3'),
	('350481', 'person', '01GNTGHXT00000000271DZ7EQH', 1, '01GNTGHXT00000000279DZ7EQH', 1, '3931c6b3528ba13f4ac9ab04f0f4f12294dd6f570fd46307df0333a060f762fa'),
	('350481', 'trainer', '01GNTGHXT00000000275DZ7EQH', 1, '01GNTGHXT00000000279DZ7EQH', 2, 'b3e1b71afa2387e696cde19efa8116ab9e894a9d2ab0ca5e464ad0631376e1ba'),
	('350481', 'person_key', '01GNTGHXT00000000291DZ7EQH', 1, '01GNTGHXT00000000299DZ7EQH', 0, '9edac0cdf49dd95fa98a192a774cd933a625ee3d03e76f4694df648f3c8a96ad'),
	('350481', 'person', '01GNTGHXT00000000291DZ7EQH', 1, '01GNTGHXT00000000299DZ7EQH', 1, '05caccd648f20be0e59a054a3803179a3abf423d09435f0daba65f9ec92a28a5'),
	('350481', 'trainer', '01GNTGHXT00000000295DZ7EQH', 1, '01GNTGHXT00000000299DZ7EQH', 2, '34f6465d0a032bf25c14fb412f235c22aacedc3baf0cc3682537a0bd99d2a587'),
	('350481', 'bank_account', '01GNTGHXT000000002ANDZ7EQH', 1, '01GNTGHXT000000002ASDZ7EQH', 0, 'bbe181610f7272e1984fcfa6b84d5ade6aad354acdb5de9a47db01794af3d50a'),
	('350481', 'account_secret', '01GNTGHXT000000002DHDZ7EQH', 2, '01GNTGHXT000000002DXDZ7EQH', 0, '44a32e6f5fcc6dd729dfd2a5aa414bfd84a3f4c6fb0dcfab757be7ac9f4e916f'),
	('350481', 'account', '01GNTGHXT000000002DHDZ7EQH', 2, '01GNTGHXT000000002DXDZ7EQH', 1, 'a94619befd7feaa96357e4ed017a23ca1b481bb31d4e0be121c38e83fae8df74'),
	('350481', 'person_key', '01GNTGHXT000000002H5DZ7EQH', 1, '01GNTGHXT000000002HDDZ7EQH', 0, '80aefb92933d2df4b1a2deb0900a7367ab3b189a0c1456c808c7ecb9fdf308b2'),
	('350481', 'person', '01GNTGHXT000000002H5DZ7EQH', 1, '01GNTGHXT000000002HDDZ7EQH', 1, '43982fe064352c5222030794acf2f33e34502f4d938d1b4406d8705b45849dc1'),
	('350481', 'trainer', '01GNTGHXT000000002H9DZ7EQH', 1, '01GNTGHXT000000002HDDZ7EQH', 2, '79604cd5403e3bac503f89bd25a9915f451e35149359e2e132c8219744293975'),
	('350481', 'person_key', '01GNTGHXT000000002K5DZ7EQH', 1, '01GNTGHXT000000002KDDZ7EQH', 0, '6866ab6178c94c30a550f89ae708ae0a97bde6471a0510a1cf77d688fbe81841'),
	('350481', 'person', '01GNTGHXT000000002K5DZ7EQH', 1, '01GNTGHXT000000002KDDZ7EQH', 1, 'd0b8d4c54ddd4c60c24ccf154ffd40889126e56c6cc5fd34f3719e03e89ade8d'),
	('350481', 'trainer', '01GNTGHXT000000001A9DZ7EQH', 1, '01GNTGHXT000000001ADDZ7EQH', 2, '54296b38444d02d42811f59b15f43082a1779f969ccfa1a137ed5a7f3a5db304'),
	('350481', 'venue', '01GNTGHXT000000001BXDZ7EQH', 1, '01GNTGHXT000000001C1DZ7EQH', 0, '9e8b9ad45df75f06cc2a5bc7a528343434b971d4f30313f08c615303513e508a'),
	('350481', 'account', '01GNTGHXT000000001D5DZ7EQH', 1, '01GNTGHXT000000001DDDZ7EQH', 0, '80769fbbcda33447cc197cb8d01defe84685f31c3a020e80949d0ab0a217630f'),
	('350481', 'account_secret', '01GNTGHXT000000001D5DZ7EQH', 1, '01GNTGHXT000000001DDDZ7EQH', 1, '616dcaada689bbab1c9a086922e6ef83a7969c08ab9d806b511986b398aca629'),
	('350481', 'account_role', '01GNTGHXT000000001D9DZ7EQH', 1, '01GNTGHXT000000001DDDZ7EQH', 2, 'be4c4f55f7e69dc03a0364039d87524a80d9d768e159b3f8cff583553546138f'),
	('350481', 'account_secret', '01GNTGHXT000000001D5DZ7EQH', 4, '01GNTGHXT000000001F1DZ7EQH', 0, '9ad649246f41997f31a15346e74e4ef75242a3e239fd967594b12a2acbba4e0a'),
	('350481', 'recovery_code', '01GNTGHXT000000001DSDZ7EQH', 1, '01GNTGHXT000000001F1DZ7EQH', 1, 'bdf44aebede6bfb91859dd9d998f200af6e02ccbdfa7faf42dc152586742995b'),
	('350481', 'recovery_code', '01GNTGHXT000000001DXDZ7EQH', 1, '01GNTGHXT000000001F1DZ7EQH', 2, '02c33efe081fcedd04092ca78f9c9d46668abeb3de37c736d5587198e191480a'),
	('350481', 'recovery_code', '01GNTGHXT000000001E1DZ7EQH', 1, '01GNTGHXT000000001F1DZ7EQH', 3, 'fe2d7b486be95eb91b6c0fb00a7e40fe9704655267ef29834a8f472d2cd73bf4'),
	('350481', 'recovery_code', '01GNTGHXT000000001E5DZ7EQH', 1, '01GNTGHXT000000001F1DZ7EQH', 4, 'bdf709e85965d558db0c666f9660235f6b549e58365add61e7a75e965d253fd4'),
	('350481', 'recovery_code', '01GNTGHXT000000001E9DZ7EQH', 1, '01GNTGHXT000000001F1DZ7EQH', 5, '0b73ea12a9d37b871513d3097cc19ad05c43dc96d2e42e0c6abb5cbc19395a4e'),
	('350481', 'recovery_code', '01GNTGHXT000000001EDDZ7EQH', 1, '01GNTGHXT000000001F1DZ7EQH', 6, 'cd49ed2c1aa944f90c054feef988135d8c68c52755a70f03754e6db99554d807'),
	('350481', 'recovery_code', '01GNTGHXT000000001EHDZ7EQH', 1, '01GNTGHXT000000001F1DZ7EQH', 7, 'e0fd57f47fe3594cf7c29fbddc20da9a2a5ca57593d39427677774ca5607d4cf'),
	('350481', 'recovery_code', '01GNTGHXT000000001ENDZ7EQH', 1, '01GNTGHXT000000001F1DZ7EQH', 8, '4e2037d125512a89fe84302a52a8c77cf35451f7ead527cdc251db1fa6a07c65'),
	('350481', 'recovery_code', '01GNTGHXT000000001ESDZ7EQH', 1, '01GNTGHXT000000001F1DZ7EQH', 9, '5601e920a72481987c789d64ec5512162288ccf9c27148fee81d48ca85ff70bf'),
	('350481', 'recovery_code', '01GNTGHXT000000001EXDZ7EQH', 1, '01GNTGHXT000000001F1DZ7EQH', 10, '31f89b42940dbd37b7b92b217b6f22cf2c890c50979a9da1cbedd70810511003'),
	('350481', 'person_key', '01GNTGHXT000000001J9DZ7EQH', 1, '01GNTGHXT000000001JHDZ7EQH', 0, '2e1e8c48063cfb824d460ca3f6c3015fece862794fe4d4a8e67033029f261c3a'),
	('350481', 'person', '01GNTGHXT000000001J9DZ7EQH', 1, '01GNTGHXT000000001JHDZ7EQH', 1, '70f6c363d9eeb1594cb8fb7567a808d8b410826a758bdd1f885e144c6f50aedf'),
	('350481', 'trainer', '01GNTGHXT000000001JDDZ7EQH', 1, '01GNTGHXT000000001JHDZ7EQH', 2, 'ec4021910bd03ea6f8fa7e0dfa12d06d94be980ac0cb253193dd347da3a14a73'),
	('350481', 'person_key', '01GNTGHXT000000001M9DZ7EQH', 1, '01GNTGHXT000000001MHDZ7EQH', 0, 'c6d69d1b85615e103758074cb807649f10d4d7b4036feda6ec6bf39d860bfc28'),
	('350481', 'person', '01GNTGHXT000000001M9DZ7EQH', 1, '01GNTGHXT000000001MHDZ7EQH', 1, '505be3e4b308b421e51d8fa78f0d9f16985d54f4578448886c9150cb36d428c8'),
	('350481', 'trainer', '01GNTGHXT000000001MDDZ7EQH', 1, '01GNTGHXT000000001MHDZ7EQH', 2, 'd3753aec84873924e98394b915518422ac02a6ee7c9122f664eeeda865c0cb82'),
	('350481', 'venue', '01GNTGHXT000000001P1DZ7EQH', 1, '01GNTGHXT000000001P5DZ7EQH', 0, '359d3f3f7cfdeecc5b3be65194e35b2af1bbe84c31f81a3282e38fed22d7b47e'),
	('350481', 'account', '01GNTGHXT000000001Q9DZ7EQH', 1, '01GNTGHXT000000001QHDZ7EQH', 0, '95b645442a71ebe47cd8efc9d5c54df54fdd401c9eac669caf5cf4f3fc25dd1f'),
	('350481', 'account_secret', '01GNTGHXT000000001Q9DZ7EQH', 1, '01GNTGHXT000000001QHDZ7EQH', 1, '118c041d266339842d18305faa4f7a8c831a632841aa80f296f9e3a4b7551950'),
	('350481', 'account_role', '01GNTGHXT000000001QDDZ7EQH', 1, '01GNTGHXT000000001QHDZ7EQH', 2, '65565ea26f941c081f7cb233a379ee751d7846e9cf353487786ca824a94833fc'),
	('350481', 'account_secret', '01GNTGHXT000000001Q9DZ7EQH', 4, '01GNTGHXT000000001S5DZ7EQH', 0, 'afdca83d999743a429df82f214da5abeabe82647bbeba3567158f937138bc275'),
	('350481', 'recovery_code', '01GNTGHXT000000001QXDZ7EQH', 1, '01GNTGHXT000000001S5DZ7EQH', 1, '0f720efb4e54cc21d7d935e623e8d634659b9903bbfa1cb873d4ac1511540618'),
	('350481', 'recovery_code', '01GNTGHXT000000001R1DZ7EQH', 1, '01GNTGHXT000000001S5DZ7EQH', 2, '671ed7a1b938137061b7d3e7ba610afe09d3c9f4f562921ec3ad3c83d4d91cc1'),
	('350481', 'recovery_code', '01GNTGHXT000000001R5DZ7EQH', 1, '01GNTGHXT000000001S5DZ7EQH', 3, '96370b948a302c9a6de1cb521299578162b3860a22a653076617a5ed8e456fa9'),
	('350481', 'recovery_code', '01GNTGHXT000000001R9DZ7EQH', 1, '01GNTGHXT000000001S5DZ7EQH', 4, '9bb011cb77a581fafaee14e52b663f935f377d61a64c1b97223f5fa9f6bed7c0'),
	('350481', 'recovery_code', '01GNTGHXT000000001RDDZ7EQH', 1, '01GNTGHXT000000001S5DZ7EQH', 5, '6635ef3c34f62b61764cedc91e5dfb1d5f53212b789579b89085758e2fd0ccf5'),
	('350481', 'recovery_code', '01GNTGHXT000000001RHDZ7EQH', 1, '01GNTGHXT000000001S5DZ7EQH', 6, 'bcbb6725e20accf5e8992d605de434cedce5824076a7629d4d6a942e1084d7ff'),
	('350481', 'recovery_code', '01GNTGHXT000000001RNDZ7EQH', 1, '01GNTGHXT000000001S5DZ7EQH', 7, 'a303ae65ea31c412a763ff0c5041cd694133edfb200815db6ee9e93df34de921'),
	('350481', 'recovery_code', '01GNTGHXT000000001RSDZ7EQH', 1, '01GNTGHXT000000001S5DZ7EQH', 8, '2f63a14d769465c8752271d31ee817c5e61440dca5cfef290d0cbf1e04005e1d'),
	('350481', 'recovery_code', '01GNTGHXT000000001RXDZ7EQH', 1, '01GNTGHXT000000001S5DZ7EQH', 9, '65aef07c7f2248c828adb31cff37bf57d7e4b6b7f515358bd365f1093ff4b9ed'),
	('350481', 'recovery_code', '01GNTGHXT000000001S1DZ7EQH', 1, '01GNTGHXT000000001S5DZ7EQH', 10, '56ae02b9628638dcf984657227d5f721951dbe7a6bdb2aded767662317e42eab'),
	('350481', 'person_key', '01GNTGHXT000000001WDDZ7EQH', 1, '01GNTGHXT000000001WNDZ7EQH', 0, 'a77bd525a2cd6acd36f42571065a6cb48f4a6c72807f88683f424eea703a59dc'),
	('350481', 'person', '01GNTGHXT000000001WDDZ7EQH', 1, '01GNTGHXT000000001WNDZ7EQH', 1, '2f8083dcf1ba638e9750b1000eecfd3debac408405787edf960f5b95db9dc73b'),
	('350481', 'trainer', '01GNTGHXT000000001WHDZ7EQH', 1, '01GNTGHXT000000001WNDZ7EQH', 2, '8d70478885617454d9e5708c3c07996b7425c5289e19cf3b5dc925fd56d85a50'),
	('350481', 'person_key', '01GNTGHXT000000001YDDZ7EQH', 1, '01GNTGHXT000000001YNDZ7EQH', 0, '327f4a90f5c376bc023b896d74dfa18e31d0d3ab180329c0d1ebbba78ded61de'),
	('350481', 'person', '01GNTGHXT000000001YDDZ7EQH', 1, '01GNTGHXT000000001YNDZ7EQH', 1, 'ab0a7892b74fe47896c8a4cf2923252b63f791921775b9ad031ab02b3e8f834a'),
	('350481', 'trainer', '01GNTGHXT000000001YHDZ7EQH', 1, '01GNTGHXT000000001YNDZ7EQH', 2, '83d272bf3cdf7c588b8c89880a88d25b145120a12632db930650f10d70ca65f2'),
	('350481', 'venue', '01GNTGHXT00000000205DZ7EQH', 1, '01GNTGHXT00000000209DZ7EQH', 0, 'f6d7c2548f299c8396fc1f010824b1a69e06e90016f5aa398c371f8c0720bff9'),
	('350481', 'account', '01GNTGHXT0000000021DDZ7EQH', 1, '01GNTGHXT0000000021NDZ7EQH', 0, '271cd40ae471510ddb46cd452eefdb2ba2abad8decf8721ee73361f864417dd5'),
	('350481', 'venue', '01GNTGHXT000000001NNDZ7EQH', 1, '01GNTGHXT000000001NSDZ7EQH', 0, '653b4d43a4c43000c87e8fac16b369575a0768854c40aabc17cfe3aa00b26dec'),
	('350481', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', 1, '01GNTGHXT000000001Q5DZ7EQH', 0, '6b22acaba8c94488a0e148c2aecca9f07fa5ce22ebba71cbf1616d6252dc7206'),
	('350481', 'account_secret', '01GNTGHXT000000001Q9DZ7EQH', 3, '01GNTGHXT000000001QSDZ7EQH', 0, '270f6c0fdbeece8b07452fdd13c21529fc3d7e258d392a5d4e36dc3dc555a1c1'),
	('350481', 'account', '01GNTGHXT000000001S9DZ7EQH', 1, '01GNTGHXT000000001SHDZ7EQH', 0, '6a19667a984b0aeec01377787b6e73ba6ae9aa5bf34e3481cead045f38e07af5'),
	('350481', 'account_secret', '01GNTGHXT000000001S9DZ7EQH', 1, '01GNTGHXT000000001SHDZ7EQH', 1, 'e807a407b20e854784deaf8e0b786d3a37becde8444428008d2a5b932fc13dac'),
	('350481', 'account_role', '01GNTGHXT000000001SDDZ7EQH', 1, '01GNTGHXT000000001SHDZ7EQH', 2, '7bf5599f85dcd55c9969510ab7702b30c48d208b3d8a1877b28b7ce6c562e1ed'),
	('350481', 'account_secret', '01GNTGHXT000000001S9DZ7EQH', 4, '01GNTGHXT000000001V5DZ7EQH', 0, '5c2e994e63494b625aad58b2ae9f1923a6059dfe5b676b4853289305299fb2af'),
	('350481', 'recovery_code', '01GNTGHXT000000001SXDZ7EQH', 1, '01GNTGHXT000000001V5DZ7EQH', 1, 'e21d43ebddff31cc085457bedc359dad625ef65b3f21480ae62c02afb5c6f6bb'),
	('350481', 'recovery_code', '01GNTGHXT000000001T1DZ7EQH', 1, '01GNTGHXT000000001V5DZ7EQH', 2, 'a03663581cf2c8d47fdc5f3d92b3da0376cc8a2e09b0f91abf1ae1a54951d636'),
	('350481', 'recovery_code', '01GNTGHXT000000001T5DZ7EQH', 1, '01GNTGHXT000000001V5DZ7EQH', 3, '259915e33c2a3fda6666f9ce237d7219c327dc8ba9b45f5378959d47ddf7b829'),
	('350481', 'recovery_code', '01GNTGHXT000000001T9DZ7EQH', 1, '01GNTGHXT000000001V5DZ7EQH', 4, '1a82d202ef2c8109cca402f0f3dfd2431fdd56a1140615d247719dee10e9f3f4'),
	('350481', 'recovery_code', '01GNTGHXT000000001TDDZ7EQH', 1, '01GNTGHXT000000001V5DZ7EQH', 5, '173cc1d6199d5e65a949f93e7295103f5bd6ab6c4b99a68b872c349e07a31d98'),
	('350481', 'recovery_code', '01GNTGHXT000000001THDZ7EQH', 1, '01GNTGHXT000000001V5DZ7EQH', 6, '91fff7771d26dd391970aa72b5ef913fc81b5ac22684f7a2890bf1e95a82a505'),
	('350481', 'recovery_code', '01GNTGHXT000000001TNDZ7EQH', 1, '01GNTGHXT000000001V5DZ7EQH', 7, 'a8eec1c7defeacde52266938d8f43ddf10f7ad119da0db6d23ffe2a419715508'),
	('350481', 'recovery_code', '01GNTGHXT000000001TSDZ7EQH', 1, '01GNTGHXT000000001V5DZ7EQH', 8, '3e01947622ab68ba651dac5dd001cbf16e0dd539e5eb5a3dfaab1b31ba2909b1'),
	('350481', 'recovery_code', '01GNTGHXT000000001TXDZ7EQH', 1, '01GNTGHXT000000001V5DZ7EQH', 9, '280e21f446bc92bebb492ac27e10734aab84b88fc3acb0f6ef9356ac5f092289'),
	('350481', 'recovery_code', '01GNTGHXT000000001V1DZ7EQH', 1, '01GNTGHXT000000001V5DZ7EQH', 10, '28ff702fb56a16af4f34a8364ba38432ebe07a4d501f4896b69645401f6ba724'),
	('350481', 'person_key', '01GNTGHXT000000001VDDZ7EQH', 1, '01GNTGHXT000000001VNDZ7EQH', 0, '95cff167883d8db1c09f72205a198b451e0e0e8dc720edaad827a8f84bf0ef67'),
	('350481', 'person', '01GNTGHXT000000001VDDZ7EQH', 1, '01GNTGHXT000000001VNDZ7EQH', 1, 'd22b6ffef0dcf05ad142bfbdaa24b6115f90d8c75e68b74b433e9d836230ad62'),
	('350481', 'trainer', '01GNTGHXT000000001VHDZ7EQH', 1, '01GNTGHXT000000001VNDZ7EQH', 2, 'cb7b35aa54bc04f9a34bc38ca3fd1d81a1d94d2a7b7df8b9d2745e82ac8722ad'),
	('350481', 'person_key', '01GNTGHXT000000001XDDZ7EQH', 1, '01GNTGHXT000000001XNDZ7EQH', 0, 'e55e16edaaff437359e7b9dc4b7004f2af8c90dce484fa75ad21c92aa42db7ad'),
	('350481', 'person', '01GNTGHXT000000001XDDZ7EQH', 1, '01GNTGHXT000000001XNDZ7EQH', 1, 'e1e03ba4619f2f755767086b80e2b93e923b19fae0c95f53de3b627d5f408454'),
	('350481', 'trainer', '01GNTGHXT000000001XHDZ7EQH', 1, '01GNTGHXT000000001XNDZ7EQH', 2, '62f9d59dae791dcf2f83a8071dde9b6dee44a05c734ec6bcb7dbda483c5d82bf'),
	('350481', 'venue', '01GNTGHXT000000001ZDDZ7EQH', 1, '01GNTGHXT000000001ZHDZ7EQH', 0, '772fcb2418bb0a4c40155a925e6cf6a7eecdb34b61e621b32ec904a3678d99af'),
	('350481', 'organisation', '01GNTGHXT00000000215DZ7EQH', 1, '01GNTGHXT00000000219DZ7EQH', 0, '342f9acc35e5b1285ad99dc85f00c9dc3ad846a737fdcadb760a03a26de1527e'),
	('350481', 'account_secret', '01GNTGHXT0000000021DDZ7EQH', 3, '01GNTGHXT0000000021XDZ7EQH', 0, '2bee3862cb4e07b8a9615a598d1d99f4c8cbf90b317a3c1d33d75829475e6194'),
	('350481', 'account', '01GNTGHXT0000000023DDZ7EQH', 1, '01GNTGHXT0000000023NDZ7EQH', 0, '9ac42632dc2ade259f3f51f51e2992f2bc8b098fcb9a5da60a2c9416c3bfe647'),
	('350481', 'account_secret', '01GNTGHXT0000000023DDZ7EQH', 1, '01GNTGHXT0000000023NDZ7EQH', 1, 'f7fdc27b334fa853143a463f0cd532fcfbb7f66591ec301499fd9aed3344c9b9'),
	('350481', 'account_role', '01GNTGHXT0000000023HDZ7EQH', 1, '01GNTGHXT0000000023NDZ7EQH', 2, 'a6b57ff2f963ce8639c9e2b6c11510ad7fa1c23f7c576e233e32ce1641a129fe'),
	('350481', 'account_secret', '01GNTGHXT0000000023DDZ7EQH', 4, '01GNTGHXT00000000259DZ7EQH', 0, 'c75badd78cb43917abc53c036506106768aa7624e3b94758d37d523230374941'),
	('350481', 'recovery_code', '01GNTGHXT00000000241DZ7EQH', 1, '01GNTGHXT00000000259DZ7EQH', 1, 'a6d6d926d1f136fee4802090d5136e75ced5dfd1b462cf1b24ff573b823d186e'),
	('350481', 'recovery_code', '01GNTGHXT00000000245DZ7EQH', 1, '01GNTGHXT00000000259DZ7EQH', 2, '4ff9a3ba952501123d5a5d921e2b1ac44057f6e5216fcc1e540da42264d232c1'),
	('350481', 'recovery_code', '01GNTGHXT00000000249DZ7EQH', 1, '01GNTGHXT00000000259DZ7EQH', 3, '16866e8dc507d932bd1849ab7cba93372436ea4a2e40d6f049345c30c0392a9a'),
	('350481', 'recovery_code', '01GNTGHXT0000000024DDZ7EQH', 1, '01GNTGHXT00000000259DZ7EQH', 4, 'ffa1717ce73f82f316ef871804b71b4e84ac3620ca0bcb5119a7180838c1b280'),
	('350481', 'recovery_code', '01GNTGHXT0000000024HDZ7EQH', 1, '01GNTGHXT00000000259DZ7EQH', 5, '0ed506fe37c3ad7bdcbe67cf32977960f0102054a2a7b5b80f54b0176bb0fbd2'),
	('350481', 'recovery_code', '01GNTGHXT0000000024NDZ7EQH', 1, '01GNTGHXT00000000259DZ7EQH', 6, '1045b9f39e1809e6dd5bae8bc7960595336e58247b121e7b64b5b683fb62537b'),
	('350481', 'recovery_code', '01GNTGHXT0000000024SDZ7EQH', 1, '01GNTGHXT00000000259DZ7EQH', 7, 'a35da689a12a523f0da54692ec6f0e7dd2e716c15597563f2de001682a6eb2c4'),
	('350481', 'recovery_code', '01GNTGHXT0000000024XDZ7EQH', 1, '01GNTGHXT00000000259DZ7EQH', 8, '3046ffd83e87f0f9c1a503076114ac47d1c951d188d595459ba11500e27d38b7'),
	('350481', 'recovery_code', '01GNTGHXT00000000251DZ7EQH', 1, '01GNTGHXT00000000259DZ7EQH', 9, '4ab1875b5c26599701924a1f64754540bb774c56042a97f0105cbf7201bcc920'),
	('350481', 'recovery_code', '01GNTGHXT00000000255DZ7EQH', 1, '01GNTGHXT00000000259DZ7EQH', 10, '19648bf9d200932195eeb07254d3739875972551189bc38e8f73f5f4b3a2a417'),
	('350481', 'person_key', '01GNTGHXT00000000261DZ7EQH', 1, '01GNTGHXT00000000269DZ7EQH', 0, '9459e21e21df537c936b617632b2f5ac1b2fd61f37e511aa2b2c4f6584fd4b22'),
	('350481', 'person', '01GNTGHXT00000000261DZ7EQH', 1, '01GNTGHXT00000000269DZ7EQH', 1, '7fd407902d707e9ca691ad3c7a1e40ea515b1fc5855c9a884d5326633fd9a6e7'),
	('350481', 'trainer', '01GNTGHXT00000000265DZ7EQH', 1, '01GNTGHXT00000000269DZ7EQH', 2, '043089d678ee3d11387d2df5a83c256423a36cc4f3f0bb0d1490bef1e0d30a49'),
	('350481', 'person_key', '01GNTGHXT0000000027HDZ7EQH', 1, '01GNTGHXT0000000027SDZ7EQH', 0, 'ba3ab1419e36707a80a96bee71d9cb37377b99e0b569872a0ca848015827d558'),
	('350481', 'person', '01GNTGHXT0000000027HDZ7EQH', 1, '01GNTGHXT0000000027SDZ7EQH', 1, '18e219ec854e86d71bf980ad4423c0c14fb6f30ede23c5feb349cfa3048ef4fa'),
	('350481', 'person', '01GNTGHXT000000001VXDZ7EQH', 1, '01GNTGHXT000000001W5DZ7EQH', 1, '2744e4efdb6367b534c72471073b10d990f141561a861e9c90b381860f965a17'),
	('350481', 'trainer', '01GNTGHXT000000001W1DZ7EQH', 1, '01GNTGHXT000000001W5DZ7EQH', 2, '0efe0856567faab02821bdca7462593b93283aff5ab5a3354ee9f7b7021218fb'),
	('350481', 'person_key', '01GNTGHXT000000001XXDZ7EQH', 1, '01GNTGHXT000000001Y5DZ7EQH', 0, '556fd1c31129af7f837707dd69b3642fa4d265d34579769777b9895dd283365a'),
	('350481', 'person', '01GNTGHXT000000001XXDZ7EQH', 1, '01GNTGHXT000000001Y5DZ7EQH', 1, '051f0ac7c2c1adc56816426fd05f56baef2eea78a27f20456a9ad3389bfaf84f'),
	('350481', 'trainer', '01GNTGHXT000000001Y1DZ7EQH', 1, '01GNTGHXT000000001Y5DZ7EQH', 2, 'e39d83fcffd650ab0d5b2e71ed01c64089b63942f07c5f84b625bf12d0e0a48b'),
	('350481', 'venue', '01GNTGHXT000000001ZSDZ7EQH', 1, '01GNTGHXT000000001ZXDZ7EQH', 0, 'f81437ed417d91cb569a0f9e7a2fb87120b9ee3fcc66f3629a6fcda8f58a664f'),
	('350481', 'bank_account', '01GNTGHXT0000000020HDZ7EQH', 2, '01GNTGHXT0000000020XDZ7EQH', 0, '0168ba73d40cdcb5bdbb1bd0330d63bb980d5c2d898e9a223717ffeee1a757b5'),
	('350481', 'account_secret', '01GNTGHXT0000000021DDZ7EQH', 2, '01GNTGHXT0000000021SDZ7EQH', 0, '4d284e6238f9d0314d9597eaa14c3b88e7bc51e3d3731b348039877d1981a0d3');
INSERT INTO public.journal_row VALUES
	('350481', 'account', '01GNTGHXT0000000021DDZ7EQH', 2, '01GNTGHXT0000000021SDZ7EQH', 1, 'f2b27178f3631d9ccb668973ed2dcec287f30a12c1a7685ebc5397b820ab27e8'),
	('350481', 'account_secret', '01GNTGHXT0000000023DDZ7EQH', 3, '01GNTGHXT0000000023XDZ7EQH', 0, 'aa5a44d03e32bc6cdedf8a579ce815a2b09e7ed2af897a68af18522f6c693566'),
	('350481', 'person_key', '01GNTGHXT0000000025HDZ7EQH', 1, '01GNTGHXT0000000025SDZ7EQH', 0, '250e5cccc3d264f078c2d5b2b0ef874b070765d6dcb16953f661e31240d118b5'),
	('350481', 'person', '01GNTGHXT0000000025HDZ7EQH', 1, '01GNTGHXT0000000025SDZ7EQH', 1, '7d5379a110c84f5242c10b684044b90ae7d3299093dc73c31a0ef8a96e70b514'),
	('350481', 'trainer', '01GNTGHXT0000000025NDZ7EQH', 1, '01GNTGHXT0000000025SDZ7EQH', 2, 'b52b7a6d318f25d4a2f06313e269a83e24598df78dd4545068813ffca6037e42'),
	('350481', 'person_key', '01GNTGHXT00000000281DZ7EQH', 1, '01GNTGHXT00000000289DZ7EQH', 0, '7f1489cb4d859f2d777040679bbbe7c975397d25be30a82ec098e570d51a08e8'),
	('350481', 'person', '01GNTGHXT00000000281DZ7EQH', 1, '01GNTGHXT00000000289DZ7EQH', 1, '39bd60cf1f9bc52d5bc71d32bfceb3fccd02fd21939829ea0c8fa74d3af30b64'),
	('350481', 'trainer', '01GNTGHXT00000000285DZ7EQH', 1, '01GNTGHXT00000000289DZ7EQH', 2, 'a8e3eb0c74bceef106f3b537d0b7e7ab4e2970c048c161af31b84e24304f2dc0'),
	('350481', 'venue', '01GNTGHXT0000000029HDZ7EQH', 1, '01GNTGHXT0000000029NDZ7EQH', 0, '86a27d169aa09281d163aabd532280602944f7e7344cb16f7bf82a7aaa955a45'),
	('350481', 'bank_account', '01GNTGHXT000000002ANDZ7EQH', 2, '01GNTGHXT000000002B1DZ7EQH', 0, 'c3ac491c0ca0bba3893f8e6d97fdc7ce9ab12fdd6f118e8164c88fe098055bd6'),
	('350481', 'account_secret', '01GNTGHXT000000002BHDZ7EQH', 2, '01GNTGHXT000000002BXDZ7EQH', 0, '25f289470fe030685de283a5e6eb3e804413f54f71156570adb779917a819575'),
	('350481', 'account', '01GNTGHXT000000002BHDZ7EQH', 2, '01GNTGHXT000000002BXDZ7EQH', 1, '8d128cd9994390a56b012a609035a8502d7b7d5298c8e782164c3173056dd3ee'),
	('350481', 'account_secret', '01GNTGHXT000000002DHDZ7EQH', 4, '01GNTGHXT000000002FDDZ7EQH', 0, '3a86ececc85e44c12e55a17c0623519a543b378dc3998d31f3ec41375cc634e3'),
	('350481', 'recovery_code', '01GNTGHXT000000002E5DZ7EQH', 1, '01GNTGHXT000000002FDDZ7EQH', 1, '259def14b1007ca89ca821a3371fef6710f9056a7b07c0f7e892def6852818c4'),
	('350481', 'recovery_code', '01GNTGHXT000000002E9DZ7EQH', 1, '01GNTGHXT000000002FDDZ7EQH', 2, '837b4f0d57bcf5cd671e209779e6fcf557d0647c5146dc53c1612add56775d24'),
	('350481', 'recovery_code', '01GNTGHXT000000002EDDZ7EQH', 1, '01GNTGHXT000000002FDDZ7EQH', 3, '8c28303a28910960740af91b08b7078145becfcdfacc8f5f04642c0f36b32c6f'),
	('350481', 'recovery_code', '01GNTGHXT000000002EHDZ7EQH', 1, '01GNTGHXT000000002FDDZ7EQH', 4, 'c65b995ef71450c2b7de19acc8a74f6578826ce422e386dcc1f240548d844e7e'),
	('350481', 'recovery_code', '01GNTGHXT000000002ENDZ7EQH', 1, '01GNTGHXT000000002FDDZ7EQH', 5, '92c0f788f63ff98b2d4e336ba4f8d604e8a565b8e70656d79bbebbf2db7b0a58'),
	('350481', 'recovery_code', '01GNTGHXT000000002ESDZ7EQH', 1, '01GNTGHXT000000002FDDZ7EQH', 6, 'fe797ae5f08482e49805d72f6b1a148f0e5e3fb974cc6a22af04ee6f24d926e0'),
	('350481', 'recovery_code', '01GNTGHXT000000002EXDZ7EQH', 1, '01GNTGHXT000000002FDDZ7EQH', 7, '7954d7cf26fffef8ca52fddac66024a6f33ed05a999a326004234617c3a04a3b'),
	('350481', 'recovery_code', '01GNTGHXT000000002F1DZ7EQH', 1, '01GNTGHXT000000002FDDZ7EQH', 8, '87be0dc433196dd792030ad43d91f3972863d8fb921e3835181b362a69f334e7'),
	('350481', 'recovery_code', '01GNTGHXT000000002F5DZ7EQH', 1, '01GNTGHXT000000002FDDZ7EQH', 9, 'a1acde70fcba56bf400ae944651e79c555a988ce0830951600793787ad040e74'),
	('350481', 'recovery_code', '01GNTGHXT000000002F9DZ7EQH', 1, '01GNTGHXT000000002FDDZ7EQH', 10, '5eabaa866bc7a983548c339baeeb5c94a5acb86f9e0647bfcbdbf7167f6b6088'),
	('350481', 'person_key', '01GNTGHXT000000002G5DZ7EQH', 1, '01GNTGHXT000000002GDDZ7EQH', 0, 'cdf50c7ab47ddedfd2a4811d352b586aeea9b7a6e68bffeb39de90bb6ce6fe04'),
	('350481', 'person', '01GNTGHXT000000002G5DZ7EQH', 1, '01GNTGHXT000000002GDDZ7EQH', 1, 'cc5bbe565fa917ddc9b7a7178363f2ad3d2d70f81adc2a65d4310741a39b9262'),
	('350481', 'trainer', '01GNTGHXT000000002G9DZ7EQH', 1, '01GNTGHXT000000002GDDZ7EQH', 2, 'e4c140a0d2feb6b7b34900410e8c52cb92271337cccd80048f24dac76ca2f858'),
	('350481', 'person_key', '01GNTGHXT000000002J5DZ7EQH', 1, '01GNTGHXT000000002JDDZ7EQH', 0, 'e299d727c9b314303595101f34e9cd088a5f6523acec517eea37b0f9c53fac8d'),
	('350481', 'person', '01GNTGHXT000000002J5DZ7EQH', 1, '01GNTGHXT000000002JDDZ7EQH', 1, 'a99c1a53293de01ed9f24caea7922ed59093e6a6e01eafe5c52ea032fa9253bb'),
	('350481', 'trainer', '01GNTGHXT000000002J9DZ7EQH', 1, '01GNTGHXT000000002JDDZ7EQH', 2, '5f1b1eb3624831229a0db9defe7cf8391ff510ddd143671307138945dbc97817'),
	('350481', 'venue', '01GNTGHXT000000002KNDZ7EQH', 1, '01GNTGHXT000000002KSDZ7EQH', 0, 'e3700995e68b9ba949f7da4c89ba6fc915c128cb64343e1e37f479a5e29c1bda'),
	('350481', 'bank_account', '01GNTGHXT000000002MSDZ7EQH', 2, '01GNTGHXT000000002N5DZ7EQH', 0, 'e8fe805e85500a576948f9a8027a2f72c18429b81808af4c99b8176092f1e091'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', 3, '01GPA17FJ000000002QHDZ7EQH', 0, '06281c01ac760e8324b047f358196fddba9a2b5877d7f1d3a6f2c067ea3cd8d1'),
	('350481', 'busy_day', '01GPA17FJ000000002SXDZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 0, 'a0839c9b4d9346a02e5c7b0e972f362bc0de10490f188c8d17968e78898fb239'),
	('350481', 'busy_day', '01GPA17FJ000000002T1DZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 1, '8d43e3a48adc66f3dc76a8ff0e646c4cbf2b39b90bc42b9bdbdfed996ce017e9'),
	('350481', 'busy_day', '01GPA17FJ000000002T5DZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 2, '8bc98230ddc6347e95917b395b638676a297826d2e5b3e53d5a63a2b1b161d4a'),
	('350481', 'busy_day', '01GPA17FJ000000002T9DZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 3, '3c09fe12cbf18af858c66647ba722f96783fa02daf557213032438aa49c248e3'),
	('350481', 'busy_day', '01GPA17FJ000000002TDDZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 4, 'd3af93c7b8d74c31f57cc618a9effdfc536fc3cae71ccf22fc3b770bfebb783e'),
	('350481', 'account_secret', '01GNTGHXT0000000021DDZ7EQH', 1, '01GNTGHXT0000000021NDZ7EQH', 1, '750a14a32195e390fc2f04a253792b1e160de6de1d853681d067e8c10d03046d'),
	('350481', 'account_role', '01GNTGHXT0000000021HDZ7EQH', 1, '01GNTGHXT0000000021NDZ7EQH', 2, '497fa1f96e0c06df398b57ef81c22e252f3e4f622b421ba7eb344b967832e357'),
	('350481', 'account_secret', '01GNTGHXT0000000021DDZ7EQH', 4, '01GNTGHXT00000000239DZ7EQH', 0, 'f7f34e7c3d55c8c6d867de0c532bd71e3389f04f1246863043d10516628f6619'),
	('350481', 'recovery_code', '01GNTGHXT00000000221DZ7EQH', 1, '01GNTGHXT00000000239DZ7EQH', 1, '8705fa855d8d5d739635ac3a300dbd475d00880128cf311a166429af684f4c73'),
	('350481', 'recovery_code', '01GNTGHXT00000000225DZ7EQH', 1, '01GNTGHXT00000000239DZ7EQH', 2, 'ea4af77ee5ccd16fad71c070e9c43c2d1b8aebbd36205db940f21d0548f35020'),
	('350481', 'recovery_code', '01GNTGHXT00000000229DZ7EQH', 1, '01GNTGHXT00000000239DZ7EQH', 3, 'd009fc10f2becce778a38fd3b2b93b4a7ecc650202c44aae46c5792ffe6a7c35'),
	('350481', 'recovery_code', '01GNTGHXT0000000022DDZ7EQH', 1, '01GNTGHXT00000000239DZ7EQH', 4, '747057855c5c0dff3a6764f2849334a7638e42521763d0267155ea261a55b62a'),
	('350481', 'recovery_code', '01GNTGHXT0000000022HDZ7EQH', 1, '01GNTGHXT00000000239DZ7EQH', 5, 'ef83653c7099ec0df65374f505eb19c30789278d10d2efc0a18d428f21cdafe2'),
	('350481', 'recovery_code', '01GNTGHXT0000000022NDZ7EQH', 1, '01GNTGHXT00000000239DZ7EQH', 6, 'b8e5d9e5db76a4fbe07859d3de32bc9151e03a22792cd28132ab06fa2ec7423c'),
	('350481', 'recovery_code', '01GNTGHXT0000000022SDZ7EQH', 1, '01GNTGHXT00000000239DZ7EQH', 7, 'c603847369aa27f002bdac68be3e5f71eeb7375c7ff39c6877ce040fbce43ae9'),
	('350481', 'recovery_code', '01GNTGHXT0000000022XDZ7EQH', 1, '01GNTGHXT00000000239DZ7EQH', 8, 'a371eeb401703ac0061d6754d5ca9d23d1e45cf6e171b81bbf6968b60e384bcc'),
	('350481', 'recovery_code', '01GNTGHXT00000000231DZ7EQH', 1, '01GNTGHXT00000000239DZ7EQH', 9, '6ea39ad9c8a2378db38738c66bca6c44c134466c04f2664fad58eb664e8c460d'),
	('350481', 'recovery_code', '01GNTGHXT00000000235DZ7EQH', 1, '01GNTGHXT00000000239DZ7EQH', 10, 'ffe649c22255fd4a9e75e2e11e3410c606517dadd2fe194daf37f230e01abd38'),
	('350481', 'person_key', '01GNTGHXT0000000026HDZ7EQH', 1, '01GNTGHXT0000000026SDZ7EQH', 0, '5256339dc75343e33fe13f836284c34d28d2f43fd44b8ab54ff8121611f1464c'),
	('350481', 'person', '01GNTGHXT0000000026HDZ7EQH', 1, '01GNTGHXT0000000026SDZ7EQH', 1, 'f3b7cd7504e94ce23b7cdbea4db97f1f47b8210ce35d6153cb7c46d9d697f8bc'),
	('350481', 'trainer', '01GNTGHXT0000000026NDZ7EQH', 1, '01GNTGHXT0000000026SDZ7EQH', 2, '1656ce27c6f444071f0f04e29b08a697d21f5ca08eea14647825915cb9e3a411'),
	('350481', 'person_key', '01GNTGHXT0000000028HDZ7EQH', 1, '01GNTGHXT0000000028SDZ7EQH', 0, '332feff04b0f7b3322a1a19127ffef3a2a3a988e2ad563f33c283ef3d84fb9e1'),
	('350481', 'person', '01GNTGHXT0000000028HDZ7EQH', 1, '01GNTGHXT0000000028SDZ7EQH', 1, 'd7b8db6199706fd4c208a3dbd2e76020788cdf0c1e5667fd0e8aa48cc7036989'),
	('350481', 'trainer', '01GNTGHXT0000000028NDZ7EQH', 1, '01GNTGHXT0000000028SDZ7EQH', 2, 'e353f156e6cd5de4f06cda5c929c803c325825bbf4de3e415605b3d121b634fc'),
	('350481', 'venue', '01GNTGHXT000000002A9DZ7EQH', 1, '01GNTGHXT000000002ADDZ7EQH', 0, '749a4f88d133f7ddf41df92bb7b45d51495b686ba1814f549584f2588ca3fd32'),
	('350481', 'account', '01GNTGHXT000000002BHDZ7EQH', 1, '01GNTGHXT000000002BSDZ7EQH', 0, 'fd9fb370c938041b3378c7b622f71f5bf71cf79a7c5e2b5da0616b4fd1ba0ab9'),
	('350481', 'account_secret', '01GNTGHXT000000002BHDZ7EQH', 1, '01GNTGHXT000000002BSDZ7EQH', 1, 'ba9106f38261b3f9f17c7beb3601579fbf7efe0b0764f76050fd5a056af04168'),
	('350481', 'account_role', '01GNTGHXT000000002BNDZ7EQH', 1, '01GNTGHXT000000002BSDZ7EQH', 2, '975339c6dc9aa30f8a655f7f59e684a4e5f82cb7796dde629e802c72a76c1b98'),
	('350481', 'account_secret', '01GNTGHXT000000002BHDZ7EQH', 4, '01GNTGHXT000000002DDDZ7EQH', 0, '899248cafc3b1ee6c81a6e1950145cbc22db6695786f9cdad67f66661dae42de'),
	('350481', 'recovery_code', '01GNTGHXT000000002C5DZ7EQH', 1, '01GNTGHXT000000002DDDZ7EQH', 1, '0f176d99e036197cd8b15e9ca471b98e059712c97a56d48f29665f4985e6fb57'),
	('350481', 'recovery_code', '01GNTGHXT000000002C9DZ7EQH', 1, '01GNTGHXT000000002DDDZ7EQH', 2, '53a5506f5fb95092f979dc39aa401607d3d24c6c0c7794260ec15745d23a6694'),
	('350481', 'recovery_code', '01GNTGHXT000000002CDDZ7EQH', 1, '01GNTGHXT000000002DDDZ7EQH', 3, 'cc78199aaa3e1a282ca095236aa412f184879340f34ddf50caacc6cb0d104518'),
	('350481', 'recovery_code', '01GNTGHXT000000002CHDZ7EQH', 1, '01GNTGHXT000000002DDDZ7EQH', 4, '0814282b2faf19c633d19fe0df40cb6793f402db6df7db731980848fadb4d647'),
	('350481', 'recovery_code', '01GNTGHXT000000002CNDZ7EQH', 1, '01GNTGHXT000000002DDDZ7EQH', 5, 'e81449bde5e0e1e4f25fbf09c1ae7018888e81e5c1be89e6bf9168d8a439f23f'),
	('350481', 'recovery_code', '01GNTGHXT000000002CSDZ7EQH', 1, '01GNTGHXT000000002DDDZ7EQH', 6, '283403ae3fa6434fb9d17809bc86d6fe103604d283f5c3c67c73ac0f203117b8'),
	('350481', 'recovery_code', '01GNTGHXT000000002CXDZ7EQH', 1, '01GNTGHXT000000002DDDZ7EQH', 7, 'c92cda3186776d039452675ba08557df0711dfea87a9289e6caec548a2a2b551'),
	('350481', 'recovery_code', '01GNTGHXT000000002D1DZ7EQH', 1, '01GNTGHXT000000002DDDZ7EQH', 8, '9230c32b3123aa81fecc426d1f9111c7bdd3cc71d6128965a733a45a6601fad1'),
	('350481', 'recovery_code', '01GNTGHXT000000002D5DZ7EQH', 1, '01GNTGHXT000000002DDDZ7EQH', 9, 'a4d0d6fb31556f67d12ab65e9881697de07343150613218bbdfc77fee821d6ef'),
	('350481', 'recovery_code', '01GNTGHXT000000002D9DZ7EQH', 1, '01GNTGHXT000000002DDDZ7EQH', 10, '3f20a72ed0471ab1a3aadd19fd6fd727ad5040f66e4dcd20952262d1bd5de375'),
	('350481', 'person_key', '01GNTGHXT000000002GNDZ7EQH', 1, '01GNTGHXT000000002GXDZ7EQH', 0, '6e81c71e07a7128cf34a989bb0326e8186bdf41c90ec3431f11b21a184ed53fa'),
	('350481', 'person', '01GNTGHXT000000002GNDZ7EQH', 1, '01GNTGHXT000000002GXDZ7EQH', 1, '0717ddd35a8bf45f222a6afc0556c829e847ef32bd79152f5dc510b26e9a6879'),
	('350481', 'trainer', '01GNTGHXT000000002GSDZ7EQH', 1, '01GNTGHXT000000002GXDZ7EQH', 2, '6624dcc1848599225dc0d15b082dfb3590dc64066239a280cb5113c73c30b2b4'),
	('350481', 'person_key', '01GNTGHXT000000002JNDZ7EQH', 1, '01GNTGHXT000000002JXDZ7EQH', 0, '16737c8c7aa488ebb468b262c9655ef6a4b85bb8c36147b2c65d7a455e6d2f88'),
	('350481', 'person', '01GNTGHXT000000002JNDZ7EQH', 1, '01GNTGHXT000000002JXDZ7EQH', 1, 'f3e491cc00de384bc8c3c29e79ccbf36f7ec6f54a90242923a2548d219bc7fb1'),
	('350481', 'trainer', '01GNTGHXT000000002JSDZ7EQH', 1, '01GNTGHXT000000002JXDZ7EQH', 2, '7a2254788b9b24adfbcf09bb2fac7716ce6cbe38d2ee900eff45bc574dbb9e82'),
	('350481', 'venue', '01GNTGHXT000000002MDDZ7EQH', 1, '01GNTGHXT000000002MHDZ7EQH', 0, '6d25e58ead1d5a132b009c07df28cd29ba694c3502c664f97aaca9c4701a921f'),
	('350481', 'class', '01GNTGHXT000000002PDDZ7EQH', 1, '01GNTGHXT000000002PHDZ7EQH', 0, 'd4997eb23a3ab1a20ad6cd33dc2270a32dd122b543f8c88cd0e016388808bc48'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', 1, '01GPA17FJ000000002Q1DZ7EQH', 0, 'b9f2291f7c27a4d4430a31ce145be9ff1c7485f917583c8cffe30af3588a67c0'),
	('350481', 'class_trainer', '01GPA17FJ000000002R1DZ7EQH', 1, '01GPA17FJ000000002R5DZ7EQH', 0, 'f484d4046fba3fd774383c1bc152667fef22add07375904f8713bf96bb8856f4'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', 5, '01GPA17FJ000000002R5DZ7EQH', 1, '63ef0c47390c9c7e833e7d85a07f0b43bab7a38d015cf041d8febe9c5b4a3530'),
	('350481', 'trainer', '01GNTGHXT0000000027NDZ7EQH', 1, '01GNTGHXT0000000027SDZ7EQH', 2, 'cda821a74a8bc3294e571fe262fca6e187d0b3dbf29761a5ed022843bf8710ac'),
	('350481', 'venue', '01GNTGHXT0000000029XDZ7EQH', 1, '01GNTGHXT000000002A1DZ7EQH', 0, '3cffd8756399b24c63f62636da869b9fe6f11195541ddd647ce77f44fb10a269'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', 1, '01GNTGHXT000000002BDDZ7EQH', 0, 'ccf669cb9e48d10eba2d1015c6c1a386db407b79a01994cc46f2bf90cb3e2440'),
	('350481', 'account_secret', '01GNTGHXT000000002BHDZ7EQH', 3, '01GNTGHXT000000002C1DZ7EQH', 0, 'a3e2622ea4690669db6062991410994daf2b0c9271fa6cc92cb5cbcef33a6367'),
	('350481', 'account', '01GNTGHXT000000002DHDZ7EQH', 1, '01GNTGHXT000000002DSDZ7EQH', 0, '27af5d463a6cd8fddccdab9ff5630c9304fe6256f1392779fdfcdd8eee0d59c7'),
	('350481', 'account_secret', '01GNTGHXT000000002DHDZ7EQH', 1, '01GNTGHXT000000002DSDZ7EQH', 1, '23b7cbf63059a4274effce10106fba39a2522e2189e7f40b83b9820c1b940606'),
	('350481', 'account_role', '01GNTGHXT000000002DNDZ7EQH', 1, '01GNTGHXT000000002DSDZ7EQH', 2, '6a6dfa549346a54d29a1a56ce179a57b46180be17d88719662e46a238d6160b4'),
	('350481', 'account_secret', '01GNTGHXT000000002DHDZ7EQH', 3, '01GNTGHXT000000002E1DZ7EQH', 0, '28d259af81a0fabf1984f27f553eab1d40b28d1cb83ac3c83070d1da41359509'),
	('350481', 'person_key', '01GNTGHXT000000002FNDZ7EQH', 1, '01GNTGHXT000000002FXDZ7EQH', 0, '16575843d7d814f7e7b11aaf3d565f56013f764cc63a36099aecf62f2cebeee6'),
	('350481', 'person', '01GNTGHXT000000002FNDZ7EQH', 1, '01GNTGHXT000000002FXDZ7EQH', 1, '814cebc4e32b6935f27ef3b1af06969722e0ba516e0b2bd12d092379ee042295'),
	('350481', 'trainer', '01GNTGHXT000000002FSDZ7EQH', 1, '01GNTGHXT000000002FXDZ7EQH', 2, '726d686eb40d7b52c21c35f588f8b888ab365b75742064c426299f416bd16c15'),
	('350481', 'person_key', '01GNTGHXT000000002HNDZ7EQH', 1, '01GNTGHXT000000002HXDZ7EQH', 0, 'ae28364f41ee7132db8ba7494b8bd7376805e6c33d6747c77c5fe13fdeb85575'),
	('350481', 'person', '01GNTGHXT000000002HNDZ7EQH', 1, '01GNTGHXT000000002HXDZ7EQH', 1, '951058614d42ffbe91d942298fe3c626224259d34372c252fae1d239be033ef3'),
	('350481', 'trainer', '01GNTGHXT000000002HSDZ7EQH', 1, '01GNTGHXT000000002HXDZ7EQH', 2, 'b8792fc22876b8eea70562e31ca551d42b7e593475e1d672132726f273d09ee0'),
	('350481', 'venue', '01GNTGHXT000000002M1DZ7EQH', 1, '01GNTGHXT000000002M5DZ7EQH', 0, '2da1e67013de2ad498f7d2761acd6375dffb0b62a37678b264e0ac78d5300e2f'),
	('350481', 'appropriation', '01GNTGHXT000000002NDDZ7EQH', 1, '01GNTGHXT000000002P5DZ7EQH', 0, 'c2d7437f2e76b7938d847cdbcf8e78470d17291d4242803904c53fa7e85742b1'),
	('350481', 'ledger_entry', '01GNTGHXT000000002NHDZ7EQH', 1, '01GNTGHXT000000002P5DZ7EQH', 1, '1fd4322ddf6e4d8b79950ff2b5e47aec510d954bdb91b0b571bff0b8fcf50cf8'),
	('350481', 'ledger_posting', '01GNTGHXT000000002NNDZ7EQH', 1, '01GNTGHXT000000002P5DZ7EQH', 2, 'de3b124ac5eac63a4e14b2bb46725c85cd8b4dc2946cd70de0a6b7c3e2cb7c90'),
	('350481', 'ledger_posting', '01GNTGHXT000000002NSDZ7EQH', 1, '01GNTGHXT000000002P5DZ7EQH', 3, '9f5460ffce5750219ab2996817ab158f81f92152be4b07621f421bf0865421da'),
	('350481', 'ledger_posting', '01GNTGHXT000000002NXDZ7EQH', 1, '01GNTGHXT000000002P5DZ7EQH', 4, 'c946c448728efa3971baca4b1c45c3e7464551e8b7f6ba40640f9defeec3969c'),
	('350481', 'ledger_posting', '01GNTGHXT000000002P1DZ7EQH', 1, '01GNTGHXT000000002P5DZ7EQH', 5, '568d73f86997d5ca0ef95182a8fc85d6f324ea9dfc4680f0558ee8ee43ee4b42'),
	('350481', 'ledger_balance', 'employment-subsidy:appropriation:永财指〔2023〕12号', 1, '01GNTGHXT000000002P5DZ7EQH', 6, '42c54685d7ca7bb2a3cd9b11dc4a41b52fc7618fdc7c19447d98365c04a1c74b'),
	('350481', 'ledger_balance', 'employment-subsidy:left', 1, '01GNTGHXT000000002P5DZ7EQH', 7, '4d6edfb8294d56d4148f5d8cc371b4c72404c65e25200fbec162025caf35640b'),
	('350481', 'ledger_balance', 'employment-subsidy:quota-left:永财指〔2023〕12号', 1, '01GNTGHXT000000002P5DZ7EQH', 8, '792c8795ad7c71e27006763f47e5c136a955f3fd06db04cad669edafcad5830e'),
	('350481', 'ledger_balance', 'employment-subsidy:quota-granted:永财指〔2023〕12号', 1, '01GNTGHXT000000002P5DZ7EQH', 9, 'adcfc142174e79e3ff870bc61ee386fbae28f3f8b01f9164c7f6cc0f7057c3c1'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', 4, '01GPA17FJ000000002QSDZ7EQH', 0, '667b3c6c62b1508382e116ee6102447f447a2737351f15397178f5a792261c39'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', 8, '01GPA17FJ000000002VDDZ7EQH', 0, '094518c2dbbb7a2231acf7205dafa72ce079bd73ff65d57c2894717a4c6140d6'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', 9, '01GPA17FJ000000002Z9DZ7EQH', 0, '32d61f408e67d555faf071d4d0bd78bd276a8cdec3717177627f08182a226afc'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', 11, '01GPD7N2C00000000301DZ7EQH', 0, 'c2adc767ff4929ba12cc4470e0b94631f083e8bc62b120e73153f5146bdb2b60'),
	('350481', 'class_step', '01GPD7N2C000000002ZXDZ7EQH', 1, '01GPD7N2C00000000301DZ7EQH', 1, 'a7f8aa6523aa322da08295b04266a02c4699fcfc78165286e69d8ffe3c45a9d7'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', 13, '01GPFA1340000000030SDZ7EQH', 0, '93bdef98ac223e1d9490cd49e19d59c3aec712636d41c08d1fa84c6f986d3be3'),
	('350481', 'class_step', '01GPFA1340000000030NDZ7EQH', 1, '01GPFA1340000000030SDZ7EQH', 1, 'ec69694850f9e5817d2f1b9f41fcd2f192aede373bf0e390dc50dbf2b8e7e6ea'),
	('350481', 'attendance_mark', '01GQVVCNE0000000033NDZ7EQH', 1, '01GQVVCNE00000000341DZ7EQH', 0, '94263899527b69ef2d457de173b336769d5b7e551d91f6eb10b7bda5fde59d62'),
	('350481', 'attendance_mark', '01GQVVCNE0000000033SDZ7EQH', 1, '01GQVVCNE00000000341DZ7EQH', 1, '487eeeb9a74424cbb86e5192f35d7dd4854c02412818b54aba6860efcdf23abe'),
	('350481', 'attendance_mark', '01GQVVCNE0000000033XDZ7EQH', 1, '01GQVVCNE00000000341DZ7EQH', 2, '206bfbe3a5c1315537c2a1897ef1de59dfb3dac59d91bb1bd8ca18a203f96ef8'),
	('350481', 'lesson', '01GPA17FJ000000002S1DZ7EQH', 2, '01GQVVCNE00000000341DZ7EQH', 3, '5ae4f96071eb2852e966ae10394545660d0897ff98b8319108a852a25d99296c'),
	('350481', 'attendance_mark', '01GQYDSCE00000000349DZ7EQH', 1, '01GQYDSCE0000000034NDZ7EQH', 0, 'a4e38d1844dd4a8ba2d305cbcb7d35b28446bf9a0a2b50c213e8df43b683e109'),
	('350481', 'attendance_mark', '01GQYDSCE0000000034DDZ7EQH', 1, '01GQYDSCE0000000034NDZ7EQH', 1, '5ec9352e7c96fa606d272cb7a1d2cb31cf19835fe18250e851f8e3583551c347'),
	('350481', 'attendance_mark', '01GQYDSCE0000000034HDZ7EQH', 1, '01GQYDSCE0000000034NDZ7EQH', 2, '5235b8509a96359fd58223d32f2d034261e2336e8118c5777190561e1cb43ec3'),
	('350481', 'lesson', '01GPA17FJ000000002S5DZ7EQH', 2, '01GQYDSCE0000000034NDZ7EQH', 3, '706b40b0bf6830fab749ea8866509fedbbf197fd06d57e5476f3797524dfeeb3'),
	('350481', 'claim', '01GRX08DJ0000000039DDZ7EQH', 1, '01GRX08DJ0000000039XDZ7EQH', 0, 'bfc01063804febdbc740a3f0af5da2cfaebd6baf549002c7ec216e75ef3a2d3c'),
	('350481', 'claim_line', '01GRX08DJ0000000039HDZ7EQH', 1, '01GRX08DJ0000000039XDZ7EQH', 1, 'b9a713e761f9c0dd69ce21237f3cbe354b490e0c6a7e61cbca19b2a1fe50fbe6'),
	('350481', 'claim_line', '01GRX08DJ0000000039NDZ7EQH', 1, '01GRX08DJ0000000039XDZ7EQH', 2, 'e6022bed2f1636488631038fde676d3fbef3cbc4f28b12413e10e151a3e6391a'),
	('350481', 'claim_line', '01GRX08DJ0000000039SDZ7EQH', 1, '01GRX08DJ0000000039XDZ7EQH', 3, '1309aee6974bb509c48af449c2edd02f9c64cdb09028be5b196dafe7ced80b4b'),
	('350481', 'trainer', '01GNTGHXT000000002K9DZ7EQH', 1, '01GNTGHXT000000002KDDZ7EQH', 2, '2b340687e8636d5260c58cb11a93a9eb75e383dfe28dd9be8409f7d2c9d65eba'),
	('350481', 'bank_account', '01GNTGHXT000000002MSDZ7EQH', 1, '01GNTGHXT000000002MXDZ7EQH', 0, 'f531fecdfbd045332b3da7294d90e839c6f72893d22e9d9c808417f1694fcdcc'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', 2, '01GPA17FJ000000002Q9DZ7EQH', 0, 'c293cc56f2512a49f6057cb3040f0817a9f8896e8f13d1a7e812e66b43fcb4db'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', 6, '01GPA17FJ000000002RDDZ7EQH', 0, '1c135d5a9aa1267f7845d9aabacdce5030c371fc285f83219b1a60545d14dc12'),
	('350481', 'stored_file', '01GPA17FJ000000002VNDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 0, 'e2d937444827c5da2ec66ccd3551f2bd8ec720b6a30073161edf226d429f3159'),
	('350481', 'person_key', '01GPA17FJ000000002VXDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 1, 'b43ed74bf2464cd78e77e4f99a8e8f888057f73e30b9f6450c85aed686eebbbf'),
	('350481', 'person_key', '01GPA17FJ000000002W1DZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 2, '2efdb6f0f78cd1b711eff886b85663ca44d4fefcc38e38fe1616dba2b37998c9'),
	('350481', 'person_key', '01GPA17FJ000000002W5DZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 3, '17594ef3c6f4f34bd8ddca8776ec54d6c34dbe2b37c5ed1fecd2eaae43fca60c'),
	('350481', 'person', '01GPA17FJ000000002VXDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 4, '43832ca284cf56896cdbccb8fd0a4122799434467453d7612e6410baaf5fb6c9'),
	('350481', 'person', '01GPA17FJ000000002W1DZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 5, 'ba225b70790fc49763a7c6008816e9a2e01dacbd58fe7e02d840c568c5b5fe5d'),
	('350481', 'person', '01GPA17FJ000000002W5DZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 6, '9b6a4a3a2731d4f7e1dff85621d06e28b1b44cd2f39cc383e9e0fea898bc03f7'),
	('350481', 'busy_day', '01GPA17FJ000000002W9DZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 7, '0033b58a142b6aca5b99e0e23d415d2b95ecc38c6de1dcf14637758056e5174b'),
	('350481', 'busy_day', '01GPA17FJ000000002WDDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 8, 'd166f6f0994a6ba39ae0bf3d9a4838305548dafc8ae6c873bb2e53910cc06fc0'),
	('350481', 'busy_day', '01GPA17FJ000000002WHDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 9, '8857f7baa06b7d1a5fcae9f3971fecb5b36957988f1811ad0dce7e9ff18a7ce7'),
	('350481', 'busy_day', '01GPA17FJ000000002WNDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 10, '4fb64c5ecb22a896097f64eb246337d6b2bfcea3a119db34a0fe7454c3ec705f'),
	('350481', 'busy_day', '01GPA17FJ000000002WSDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 11, '12665b7ce0b2f646bbda8a601fc7531172bc9d7217a6fd01b518d2f9c835a8ef'),
	('350481', 'busy_day', '01GPA17FJ000000002WXDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 12, 'c1d78057b95b2625707d028b1fe55f1eb106017a30f570a4e41374fb940788e8'),
	('350481', 'busy_day', '01GPA17FJ000000002X1DZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 13, 'e679f0dccc407448c47130ede1f07443c324d4315eef76d17e3e367bd63541ed'),
	('350481', 'busy_day', '01GPA17FJ000000002X5DZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 14, '1c8547da2dfb2c1bde1bd407b4a327668c30137f367dd5c3a9679be67078c186'),
	('350481', 'busy_day', '01GPA17FJ000000002X9DZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 15, 'f05ae9d7ab31e4271afa4518192b3b336bf7ce33c92a5781bb0535a5c7c6230d'),
	('350481', 'busy_day', '01GPA17FJ000000002XDDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 16, '599bde51b9acd3a60beb8816bedc3a0d7ea578e9149ce104911867025f9b9008'),
	('350481', 'busy_day', '01GPA17FJ000000002XHDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 17, '7cfc680a9b96cd6698406fa32a5ce28a77ebe13c4d1410c6e4010589809273cf'),
	('350481', 'busy_day', '01GPA17FJ000000002XNDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 18, '59ea67629d8abb0f40cbff9307d828a6b957b1e15b5957f4cca320dd59224cc3'),
	('350481', 'busy_day', '01GPA17FJ000000002XSDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 19, 'f6eacef2d11cb372b86d896d74aaa2d448a96258f93494b1737e7150cef70bf4'),
	('350481', 'busy_day', '01GPA17FJ000000002XXDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 20, '4cb491979e415dd3ffc2a931c458e195b6c33c4d2814a131b6958ce0fcdadca5'),
	('350481', 'busy_day', '01GPA17FJ000000002Y1DZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 21, '4ea752498d4dadb3be84844b543465d61ff9de153eeb43ecb9c1e04929768336'),
	('350481', 'enrolment', '01GPA17FJ000000002Y5DZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 22, '0f0772912da58f2bcb04a1172df627704d4a47749d19871b0b6f9cb940c5dc44'),
	('350481', 'enrolment', '01GPA17FJ000000002Y9DZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 23, '948314ddbc01a7e1b8fd7fa7a28baeb1453775774e406878bb69e725767fe621'),
	('350481', 'enrolment', '01GPA17FJ000000002YDDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 24, '52174612ea9c91522bf2a52a8a3618edff1f06681cdcd8a22adacc22185e0e02'),
	('350481', 'roster_import', '01GPA17FJ000000002VSDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 25, 'fe41a478fbc69778d17caa5f12987e79440306f5fe09dd20fc40e2bc1e13909a'),
	('350481', 'roster_row', '01GPA17FJ000000002YHDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 26, '4f070467ca43f6cf3e6483852c7a960a7b2f1f97c4802040644afd6f2e6a572a'),
	('350481', 'roster_row', '01GPA17FJ000000002YNDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 27, 'e950fabf76dbf1cb08b9cd3b6817a83524bf0a5bbff4ed6a1758c911a7854ac5'),
	('350481', 'roster_row', '01GPA17FJ000000002YSDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 28, 'b03e292daa48b8508beba0409708f07893c18ec331d9c75f557d3344cfd6e72a'),
	('350481', 'roster_row', '01GPA17FJ000000002YXDZ7EQH', 1, '01GPA17FJ000000002Z1DZ7EQH', 29, '77b8d94e900d4561463bcde5d2a8a53be08c56a29146228b04ae8698182bc9fa'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', 12, '01GPFA1340000000030DDZ7EQH', 0, '5c03d15940f46b4fa85dccd33b385d76294c29ce5d482df5f62c3f8cdc9ab1f9'),
	('350481', 'class_step', '01GPFA13400000000309DZ7EQH', 1, '01GPFA1340000000030DDZ7EQH', 1, 'b5708e6ad3810cce4658be76e2700a8c110a42c36f54664840d32a9b90e57667'),
	('350481', 'attendance_mark', '01GQ786XE0000000031SDZ7EQH', 1, '01GQ786XE00000000325DZ7EQH', 0, 'e32eb032575073312f0a683eb26f81e48aeef5405667babb6c54ee7ead2710fd'),
	('350481', 'attendance_mark', '01GQ786XE0000000031XDZ7EQH', 1, '01GQ786XE00000000325DZ7EQH', 1, '5d2c41ae5ca43405b75c2be1c0345d76bb272a1579ba8b5a7f08c49650e1bb20'),
	('350481', 'attendance_mark', '01GQ786XE00000000321DZ7EQH', 1, '01GQ786XE00000000325DZ7EQH', 2, '13d7147951b321f6574e84c8ade3b121cbb487726c4643d18b66b3f2cdc5a4b6'),
	('350481', 'lesson', '01GPA17FJ000000002RNDZ7EQH', 2, '01GQ786XE00000000325DZ7EQH', 3, 'd050424a9e430b5e3241fc435a1a4946c4631759779528fe3ad821506f397ea1'),
	('350481', 'attendance_mark', '01GQVVCNE00000000331DZ7EQH', 1, '01GQVVCNE0000000033DDZ7EQH', 0, 'd6aad3e24c1de3759d4942c344cb1dd6a7c5db8009028c13088005dd4d235585'),
	('350481', 'attendance_mark', '01GQVVCNE00000000335DZ7EQH', 1, '01GQVVCNE0000000033DDZ7EQH', 1, 'ee5ecc9a85b2d586670a7ae250434c2f3aa7028907e16123ff45347dc7d675b0'),
	('350481', 'attendance_mark', '01GQVVCNE00000000339DZ7EQH', 1, '01GQVVCNE0000000033DDZ7EQH', 2, 'b9206429cadf2569e958da7ae2f7226cf7849b809059a2323224f979f8709e18'),
	('350481', 'lesson', '01GPA17FJ000000002RXDZ7EQH', 2, '01GQVVCNE0000000033DDZ7EQH', 3, '7ac57ece7f15ea2c050f505791105f5abc8ed9fde700bf0ffb156fdd38787d88'),
	('350481', 'attendance_mark', '01GR3JJTE0000000036SDZ7EQH', 1, '01GR3JJTE00000000375DZ7EQH', 0, '226ff7ddc3e70e292c8cf4b9e9c33dc9d8f61630b26ea977e7329be9b869e590'),
	('350481', 'busy_day', '01GPA17FJ000000002THDZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 5, 'af887185743c2e2fcd8eaaac9c6ce70bc53a35c507f4aa29bea4f0aa4c536fd7'),
	('350481', 'busy_day', '01GPA17FJ000000002TNDZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 6, '888e4f2b16604c11583f45e7a8e10e0fc856e9b79955ea94d193b858b253698a'),
	('350481', 'busy_day', '01GPA17FJ000000002TSDZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 7, '679020f53a2b88bd71c828ce69cf10b00c547abdb27e5189e11d3f809dddc2b3'),
	('350481', 'busy_day', '01GPA17FJ000000002TXDZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 8, 'cbf3e4e3a81ecb11b2fbf2e43e0611faa41dedf36c326a981d811ad1fadfd720'),
	('350481', 'busy_day', '01GPA17FJ000000002V1DZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 9, '77dc6e5caac5e104519d13143bd0f90ac816cd59c364f651d67373c5528cc29a'),
	('350481', 'lesson', '01GPA17FJ000000002RNDZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 10, 'a86e7cd119efaa595f654f940e5ff43ea9eef777185f53bc2b953323f1f9e4b0'),
	('350481', 'lesson', '01GPA17FJ000000002RSDZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 11, 'ee243bd3b939db5701e9b8d989ed1c056544deba772774314bb3c3ea72cc3346'),
	('350481', 'lesson', '01GPA17FJ000000002RXDZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 12, '9214b4293432e67fedf60af51e6ac73bf97711d21a4c760677e4cc4105806015'),
	('350481', 'lesson', '01GPA17FJ000000002S1DZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 13, 'e1aeae2113293f253eba6b1a5b901c5eb5116426587b8b3e47eb9ebe218fee55'),
	('350481', 'lesson', '01GPA17FJ000000002S5DZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 14, '310feccbccd34f4178f68d0685be5ef6606c7b00e8ad9131702fc955867c7ea3'),
	('350481', 'lesson', '01GPA17FJ000000002S9DZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 15, 'caa8489db5249016b8e6fae5647ee152e14ed072f2d3aab33ae4b6f88986a4f9'),
	('350481', 'lesson', '01GPA17FJ000000002SDDZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 16, '3b991d29a31a376158ed59b855f8b07ae08102ac2ceadcee762244c8d4f723f2'),
	('350481', 'lesson', '01GPA17FJ000000002SHDZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 17, '55b87a893a2f7c4ff40b655fd0378d3457caac4967fb8defeb3b39c14bd24fa1'),
	('350481', 'lesson', '01GPA17FJ000000002SNDZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 18, 'f95906bf2677dc573b23c6e4c823a7e0803ef3d98825b9af25abff9c524ba2c9'),
	('350481', 'lesson', '01GPA17FJ000000002SSDZ7EQH', 1, '01GPA17FJ000000002V5DZ7EQH', 19, '59bc055223c8aa47bb15098bf851839efe0c7b51ea8a810a35012a08f3c0e05c'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', 7, '01GPA17FJ000000002V5DZ7EQH', 20, '56eca7f35e4f472d39f962f5fe54b5bc9885d78e17fa5f088a51dd8bc7fd9b33'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', 10, '01GPA17FJ000000002ZNDZ7EQH', 0, 'a5d75eaf8ddad5f40f27a090e7dce744b4b51b75d98c9ba565efd0c54d0d90dc'),
	('350481', 'class_step', '01GPA17FJ000000002ZHDZ7EQH', 1, '01GPA17FJ000000002ZNDZ7EQH', 1, 'd19c380bba21a9eeb9f988a81b5f85c2db3f4163d39400ab36eb7403ed9a3c3a'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', 14, '01GPHYQ1W00000000319DZ7EQH', 0, '79a995bd50f738bac1a13abbd7d46bbbb77706a20ead3fb7777b6eea967d769c'),
	('350481', 'class_step', '01GPHYQ1W00000000311DZ7EQH', 1, '01GPHYQ1W00000000319DZ7EQH', 1, '1e19a329c27872066ef083826c4fd761604d001cb23c7ef2a1baa90151f64127'),
	('350481', 'attendance_mark', '01GQ786XE0000000032DDZ7EQH', 1, '01GQ786XE0000000032SDZ7EQH', 0, '496b10845e34ebb79d555aeed769f2cd82a7d0f8aecc2c955f7584a93b396f1e'),
	('350481', 'attendance_mark', '01GQ786XE0000000032HDZ7EQH', 1, '01GQ786XE0000000032SDZ7EQH', 1, '37997b55baa255f9fcf124010c58e1d75d538b1e62e46cec9c5b846d71daadee'),
	('350481', 'attendance_mark', '01GQ786XE0000000032NDZ7EQH', 1, '01GQ786XE0000000032SDZ7EQH', 2, '190eb4bed0a712a9b2cc797c26e80beb1f41eebbd2979b02154dc19ffc567226'),
	('350481', 'lesson', '01GPA17FJ000000002RSDZ7EQH', 2, '01GQ786XE0000000032SDZ7EQH', 3, '4a7b8f1352d5960e856c770c82ef2fbaac418c2a236db2bb9fdfd278145636de'),
	('350481', 'attendance_mark', '01GQYDSCE0000000034XDZ7EQH', 1, '01GQYDSCE00000000359DZ7EQH', 0, '79d7aee48875d27e7ef3e48538fd934963ae56d9760d691724285ae7cabb62b2'),
	('350481', 'attendance_mark', '01GQYDSCE00000000351DZ7EQH', 1, '01GQYDSCE00000000359DZ7EQH', 1, 'f364bf30fbb6a810e2687ebcc51a831216222e9b8abfda38b9f1fb0779f20f94'),
	('350481', 'attendance_mark', '01GQYDSCE00000000355DZ7EQH', 1, '01GQYDSCE00000000359DZ7EQH', 2, '3f20b61c3ea99935ddb45418c346ad5b4da6a4cb14ece29007956ee90c35b2fc'),
	('350481', 'lesson', '01GPA17FJ000000002S9DZ7EQH', 2, '01GQYDSCE00000000359DZ7EQH', 3, '18ee8eb1ba3e12fb5a8c3d1c1184da79115377c3473ae1d737e5504928908a25'),
	('350481', 'attendance_mark', '01GR1063E0000000035HDZ7EQH', 1, '01GR1063E0000000035XDZ7EQH', 0, 'c0645617c85bcfeac19d3cbacdfb98dc764d5444899633f803bc539f138cba43'),
	('350481', 'attendance_mark', '01GR1063E0000000035NDZ7EQH', 1, '01GR1063E0000000035XDZ7EQH', 1, 'ce876f15b9a1426c112f4f6e02643e7d64056bc85a85a9c959ad9d8a551c4045'),
	('350481', 'attendance_mark', '01GR1063E0000000035SDZ7EQH', 1, '01GR1063E0000000035XDZ7EQH', 2, '871457070f66565042808792a18ca81200174b453a78478d1b01d1665849934d'),
	('350481', 'lesson', '01GPA17FJ000000002SDDZ7EQH', 2, '01GR1063E0000000035XDZ7EQH', 3, '98a57d5bffb54c1648af2e22377ad9f7b3a7d0b81c898b31745a8a960ce7b3ab'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', 16, '01GR5ZTR000000000385DZ7EQH', 0, '61b1bcaec146af5ac3712df03b0b0b0da8a665ac2072151d8cbbac865e00693e'),
	('350481', 'class_step', '01GR5ZTR000000000381DZ7EQH', 1, '01GR5ZTR000000000385DZ7EQH', 1, 'c14f4d9ca3feab9f38d8498e6c36a8a4e53e581b21edb93e5ca975ee17bc8570'),
	('350481', 'result', '01GRR0KS000000000391DZ7EQH', 1, '01GRR0KS000000000395DZ7EQH', 0, '547784cda66ef0fa2497c3a2230827eec6509ddf67ab9ad14d710dab13849cd1'),
	('350481', 'benefit_guard', '1:600df30ad99cb48015c34345489d45c9918020b9fc67c3577018e8ad3db60fb5', 1, '01GRX08DJ000000003C9DZ7EQH', 0, 'c4797500fba62c23840f7c2fa8c4ea357d7b0791212d26c21d0718aefd43d241'),
	('350481', 'benefit_guard', '1:8916188a4c9714acd37c41550408871d8b4678812569c597a0eb041b13f6075b', 1, '01GRX08DJ000000003C9DZ7EQH', 1, '200072c3c74ace9a4fa156fa53cc2d63d7816edf20d4e50bf6a54c9b2dbd0ab2'),
	('350481', 'benefit_guard', '1:e3e783dce7aab2771ecebfb538ff31bf777dbbf5362afcd5a845ce597a6f0e43', 1, '01GRX08DJ000000003C9DZ7EQH', 2, 'f86924c6ce1841a76f3e2f6870dc1143a7bc806e33dafe8b7cbd69b382d20e4d'),
	('350481', 'benefit', '01GRX08DJ000000003A5DZ7EQH', 1, '01GRX08DJ000000003C9DZ7EQH', 3, '25efd9e9fe2e0f19522bb33a01a9f11cf84aac659c124c705b0fa966d70c964f'),
	('350481', 'benefit', '01GRX08DJ000000003A9DZ7EQH', 1, '01GRX08DJ000000003C9DZ7EQH', 4, '286fd4a33c9c25c46ee1873aae1b65000ef0079ce1c989d31ea653e7aa0ffa3e'),
	('350481', 'claim_line', '01GRX08DJ0000000039HDZ7EQH', 2, '01GRX08DJ000000003C9DZ7EQH', 5, '60d5eae7a4cc21051a1b1a585a399f30210d09212c447292cb00368fc402d310'),
	('350481', 'claim_line', '01GRX08DJ0000000039NDZ7EQH', 2, '01GRX08DJ000000003C9DZ7EQH', 6, '9bf29d203975df8db6955fa503417553174592ebfbbbe072a2b15e08d9120fae'),
	('350481', 'claim_line', '01GRX08DJ0000000039SDZ7EQH', 2, '01GRX08DJ000000003C9DZ7EQH', 7, '056bc089048826953fa2d8609ec054ab89fee94ea6b470df53a0bcfaab7158ef'),
	('350481', 'claim_check', '01GRX08DJ000000003ADDZ7EQH', 1, '01GRX08DJ000000003C9DZ7EQH', 8, 'a9b7d4ada73ee42ad19c57504d697c3f42bcb303a0fe04cd9673f74d75fbccbc'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', 15, '01GQ645BC0000000031HDZ7EQH', 0, '98cc215c7cdfacab8a9386101d19b9646e0d0c4bb44251a9ccfa05ccc475e1f7'),
	('350481', 'class_step', '01GQ645BC0000000031DDZ7EQH', 1, '01GQ645BC0000000031HDZ7EQH', 1, 'e8a7844e0d4b16f33ea17874a1f69913377a572b9c4c400c38fd0dc3ec7dd67f'),
	('350481', 'attendance_mark', '01GR1063E00000000365DZ7EQH', 1, '01GR1063E0000000036HDZ7EQH', 0, '2dbfcbccf3889d68902b7b4619fa12ed73e485788ed52c72a6164491c423cb7b'),
	('350481', 'attendance_mark', '01GR1063E00000000369DZ7EQH', 1, '01GR1063E0000000036HDZ7EQH', 1, 'f83dde78bd0b353ae29a05fddfb52842d57ae8666b9afb6909c7ed5cb0783368'),
	('350481', 'attendance_mark', '01GR1063E0000000036DDZ7EQH', 1, '01GR1063E0000000036HDZ7EQH', 2, '0bedf9e94296bce0c831cd445d00c2af7621406c37902ab5f86725cc8684e559'),
	('350481', 'lesson', '01GPA17FJ000000002SHDZ7EQH', 2, '01GR1063E0000000036HDZ7EQH', 3, '186fcb64884e689b192926bfe8e36b8da4c647b1650a582fbf48f408b99df82e'),
	('350481', 'attendance_mark', '01GR3JJTE0000000037DDZ7EQH', 1, '01GR3JJTE0000000037SDZ7EQH', 0, 'ec0355c345db92f52850e54b250fbaf3399b1ff429cbcf2eb131fa9e857d6a16'),
	('350481', 'attendance_mark', '01GR3JJTE0000000037HDZ7EQH', 1, '01GR3JJTE0000000037SDZ7EQH', 1, '34269bbec86d8460ac9aa3712dec20a9d1afdaf40356f501c3e3e344f2028a9a'),
	('350481', 'attendance_mark', '01GR3JJTE0000000037NDZ7EQH', 1, '01GR3JJTE0000000037SDZ7EQH', 2, '795806ab70e2052dced6bf887af0934b4f63a917c924333d76a96ce5f12b0c8d'),
	('350481', 'lesson', '01GPA17FJ000000002SSDZ7EQH', 2, '01GR3JJTE0000000037SDZ7EQH', 3, '8deca9615b846f87a0f530858cdc0b6a34d99f08a77eb387d421e0548b4be3df'),
	('350481', 'result', '01GR5ZTR00000000038DDZ7EQH', 1, '01GR5ZTR00000000038SDZ7EQH', 0, '3fc6a885cfae041c6d926a42a24ac3d8d7177740ba97da39fbb4345262eb8727'),
	('350481', 'result', '01GR5ZTR00000000038HDZ7EQH', 1, '01GR5ZTR00000000038SDZ7EQH', 1, 'e36d579731fde8ad18cde94c8b225378640457cfb2bf5baf1929a8504d76a5ae'),
	('350481', 'result', '01GR5ZTR00000000038NDZ7EQH', 1, '01GR5ZTR00000000038SDZ7EQH', 2, 'd997068c7d6aff3168775ffded077679ef830c4bea0f57fda1a622495d3758c1'),
	('350481', 'claim', '01GRX08DJ0000000039DDZ7EQH', 6, '01GSF6680000000003DDDZ7EQH', 0, 'ed42939f15e60e1929820f72d45a230f4fec3087ca28fabebe3e05fcbd2f484e'),
	('350481', 'claim_step', '01GSF6680000000003D9DZ7EQH', 1, '01GSF6680000000003DDDZ7EQH', 1, 'be4cf87744bfc1462bec0b2972037444e6d4989a0c7e38422ea1ba7f8f09f26e'),
	('350481', 'notice', '01GTDEBP8000000003F5DZ7EQH', 1, '01GTDEBP8000000003FHDZ7EQH', 0, '67e6d458d3334e84f094e52cff322def323d74507339f764192f21bd37621e97'),
	('350481', 'notice_line', '01GTDEBP8000000003F9DZ7EQH', 1, '01GTDEBP8000000003FHDZ7EQH', 1, 'c05c8ce3b1355b818d6af3c55ee148c9d27486a1259e28ba1329ff08091e2870'),
	('350481', 'notice_line', '01GTDEBP8000000003FDDZ7EQH', 1, '01GTDEBP8000000003FHDZ7EQH', 2, 'f4bf8fdd61a932c2c308e494a164b4da2847cfc7bcc342557309d84a15f3325e'),
	('350481', 'payment_batch', '01GVCB4A8000000003GHDZ7EQH', 3, '01GVFEPBC000000003J5DZ7EQH', 0, '74f44b09f6dd3ae5e15198568606bec2135963ce540cb9a681070dc7568849ea'),
	('350481', 'attendance_mark', '01GR3JJTE0000000036XDZ7EQH', 1, '01GR3JJTE00000000375DZ7EQH', 1, 'ea629f1791a2c017db781cf42d4576e09727edd559ff7fbd4e77f634d2be14a2'),
	('350481', 'attendance_mark', '01GR3JJTE00000000371DZ7EQH', 1, '01GR3JJTE00000000375DZ7EQH', 2, 'acdb2dab26dad9e8ecb5efcb2ba5d0d1a2f0c9dc0e1c4925302588dc4d542a84'),
	('350481', 'lesson', '01GPA17FJ000000002SNDZ7EQH', 2, '01GR3JJTE00000000375DZ7EQH', 3, 'f303a387bead376f3c89a1b6e82b4e67a517b734af9114e88802d76b4192caf1'),
	('350481', 'benefit_guard', '1:600df30ad99cb48015c34345489d45c9918020b9fc67c3577018e8ad3db60fb5', 2, '01GTARH3M000000003EXDZ7EQH', 0, '2aefc4534498701f070cfecf41647a2af625aacc1219a8e9e5fa2f99dc27bdda'),
	('350481', 'benefit_guard', '1:8916188a4c9714acd37c41550408871d8b4678812569c597a0eb041b13f6075b', 2, '01GTARH3M000000003EXDZ7EQH', 1, '0525861aa4206faf49d69d5050fc862e4a4e1df8268a121c82254c9fcdc40e64'),
	('350481', 'benefit', '01GRX08DJ000000003A5DZ7EQH', 2, '01GTARH3M000000003EXDZ7EQH', 2, '2cf16df97e22848540f8532a76e0166abe5f38ea2177e191cb052d58785c3637'),
	('350481', 'benefit', '01GRX08DJ000000003A9DZ7EQH', 2, '01GTARH3M000000003EXDZ7EQH', 3, 'ca16c22fec19e4d07aba12ad97cad7408aa18e981d171301a4e545d697899b27'),
	('350481', 'ledger_entry', '01GTARH3M000000003E5DZ7EQH', 1, '01GTARH3M000000003EXDZ7EQH', 4, 'ed803c0c96d6f9428b973c5c8a11064f9ae7e9671c180035b3f24de5367016eb'),
	('350481', 'ledger_posting', '01GTARH3M000000003E9DZ7EQH', 1, '01GTARH3M000000003EXDZ7EQH', 5, 'a2f3a852b321db2aa8d60818603452edf232e3b76c9d719f57a8ed2d8c6e691a'),
	('350481', 'ledger_posting', '01GTARH3M000000003EDDZ7EQH', 1, '01GTARH3M000000003EXDZ7EQH', 6, '31de88fb7930ece7c7a6f6de451277e7e50e7b9195ba409bc584ba5ce7f51eb9'),
	('350481', 'ledger_posting', '01GTARH3M000000003EHDZ7EQH', 1, '01GTARH3M000000003EXDZ7EQH', 7, '7912621dde90fe565f8dbf280054df944ad4ddb097e2db9571e22645fad1ff51'),
	('350481', 'ledger_balance', 'employment-subsidy:left', 2, '01GTARH3M000000003EXDZ7EQH', 8, '1ceda7721e442727ab0e32fc78a6dd96d3043348e4c5de32def24d9641c6437f'),
	('350481', 'ledger_balance', 'employment-subsidy:committed:01GNTGHXT000000000RNDZ7EQH', 1, '01GTARH3M000000003EXDZ7EQH', 9, '8d1dfccb546a751cb8391474210c6fee891fa94e2716aed1948cc2178bbeccb2'),
	('350481', 'claim_line', '01GRX08DJ0000000039HDZ7EQH', 3, '01GTARH3M000000003EXDZ7EQH', 10, '52c23c780ddcc40be70437004fa3560759d7349d1aed8c42c6535e30a348708f'),
	('350481', 'claim_line', '01GRX08DJ0000000039SDZ7EQH', 3, '01GTARH3M000000003EXDZ7EQH', 11, '86679a2c19fefb29f57ab72214a77968ac3375fb6de1763db73507e60797fd31'),
	('350481', 'claim', '01GRX08DJ0000000039DDZ7EQH', 8, '01GTARH3M000000003EXDZ7EQH', 12, '4e6980d084beea245019821a21036b3e8c6b4309aa518a0247a9ddfc04154640'),
	('350481', 'claim_step', '01GTARH3M000000003ENDZ7EQH', 1, '01GTARH3M000000003EXDZ7EQH', 13, '96d0d0941f4957b1b452be302568a780f45d563cbc83eddad56499de3896e023'),
	('350481', 'meeting_item', '01GT87VAE000000003DSDZ7EQH', 2, '01GTARH3M000000003EXDZ7EQH', 14, 'f3284777a4a17c42b4bff74df2bb5478417154a8f07d8765d6b190f1bd31dac1'),
	('350481', 'stored_file', '01GTARH3M000000003ESDZ7EQH', 1, '01GTARH3M000000003EXDZ7EQH', 15, '48c4898b964ad1bb824ff4bc481e947a39d899f23001260686b9b4045eebc51a'),
	('350481', 'meeting', '01GT87VAE000000003DNDZ7EQH', 2, '01GTARH3M000000003EXDZ7EQH', 16, '6d051ec4451ba512d4e91c1061af7e4eff1641fecc90075b3781b053892b1b97'),
	('350481', 'claim_line', '01GRX08DJ0000000039HDZ7EQH', 4, '01GTDEBP8000000003FXDZ7EQH', 0, '85493a9de2dc85e4363f3b0b6278509b52cb770ef4ecc50e4e227331800647f4'),
	('350481', 'claim_line', '01GRX08DJ0000000039SDZ7EQH', 4, '01GTDEBP8000000003FXDZ7EQH', 1, '6de23ee48e263b0a677029050a43ee745b7fa2cfa08f3ea8ea552036e578a9a2'),
	('350481', 'notice', '01GTDEBP8000000003F5DZ7EQH', 2, '01GTDEBP8000000003FXDZ7EQH', 2, '561e936ef1e12935314d903194fe0575d3f4437fbffdb727b207bc8add028fa8'),
	('350481', 'payment_batch', '01GVCB4A8000000003GHDZ7EQH', 1, '01GVCB4A8000000003H1DZ7EQH', 0, 'cb7955616cd37a4cef8c6822cbdbc66cbfc3824a20d6158d070d4b850e5a5d9b'),
	('350481', 'payment_line', '01GVCB4A8000000003GNDZ7EQH', 1, '01GVCB4A8000000003H1DZ7EQH', 1, '7fe494a36c859a49205ca3955f0017a0d851f343f9f2c23aba27e186ae9befc3'),
	('350481', 'payment_share', '01GVCB4A8000000003GSDZ7EQH', 1, '01GVCB4A8000000003H1DZ7EQH', 2, '904e7fca7b1cac9cd585b408d6239a1259f83202d16c3524a533ceadc24e8b53'),
	('350481', 'payment_share', '01GVCB4A8000000003GXDZ7EQH', 1, '01GVCB4A8000000003H1DZ7EQH', 3, '6886827231d1f3b0f94b99276d06c559ac095231ac91c8df7eba43d1500d4793'),
	('350481', 'claim_line', '01GRX08DJ0000000039HDZ7EQH', 6, '01GVCB4A8000000003H1DZ7EQH', 4, 'b0b86e1cea412d7f3a739672585400b247d635a4bd82a83ea22f993d5f3e704a'),
	('350481', 'claim_line', '01GRX08DJ0000000039SDZ7EQH', 6, '01GVCB4A8000000003H1DZ7EQH', 5, 'f94c158b8fef69425c92c7b631e243e2de5213123a2f69e57e3af80b5d2c8c5f'),
	('350481', 'payment_batch', '01GVCB4A8000000003GHDZ7EQH', 4, '01GVFEPBC000000003JDDZ7EQH', 0, 'd0622cef677ba9316cf10c26fb0567bab04bb5ed4e0f5148db518eb32fb349bc'),
	('350481', 'claim', '01GRX08DJ0000000039DDZ7EQH', 2, '01GRX08DJ0000000039XDZ7EQH', 4, '063546b2dc0b818be3085b430fc147077663d2b02ff7c3e447b9cf781e2f8645'),
	('350481', 'claim_line', '01GRX08DJ0000000039NDZ7EQH', 3, '01GS6TCX8000000003CNDZ7EQH', 0, 'd9abd5cb4e723d0622260fd3ca0775945e5409e69cfdf9d8d3c924ef4f5866c3'),
	('350481', 'claim', '01GRX08DJ0000000039DDZ7EQH', 4, '01GS6TCX8000000003CNDZ7EQH', 1, 'a8d54a96bb3695bda60e8adcaee8fb79b3838fb56d5ebed9920a52c5933397b2'),
	('350481', 'claim_step', '01GS6TCX8000000003CHDZ7EQH', 1, '01GS6TCX8000000003CNDZ7EQH', 2, 'ecb4a0887f40f614792995b9250bcf5f98dddb1ee0301ac06a1908f8dc58afd3'),
	('350481', 'claim', '01GRX08DJ0000000039DDZ7EQH', 5, '01GSBZ6B8000000003D1DZ7EQH', 0, '67b532414a58f272df314751c74ead65160539c0e24fc060f9b1dc13d6a5d49b'),
	('350481', 'claim_step', '01GSBZ6B8000000003CXDZ7EQH', 1, '01GSBZ6B8000000003D1DZ7EQH', 1, '8c45bd463b5be918fd35f4b29da7ce1dd7c52a2503cda0b2fbaa8307e2f530c1'),
	('350481', 'claim_line', '01GRX08DJ0000000039HDZ7EQH', 5, '01GTZ4V4C000000003G9DZ7EQH', 0, '577b0a31f30cf62651f045d20d85ef6c83b2099b55da57496950459b7af4e1e8'),
	('350481', 'claim_line', '01GRX08DJ0000000039SDZ7EQH', 5, '01GTZ4V4C000000003G9DZ7EQH', 1, '08c2034c28cd828a6a2d56debcb88eba2ab78feb368e7955456442b445bd6c84'),
	('350481', 'notice', '01GTDEBP8000000003F5DZ7EQH', 4, '01GTZ4V4C000000003G9DZ7EQH', 2, '8e099042364daa01bbceb87bbe9853360cae9dfbb8179df9df72f1fb5dc5a4c1'),
	('350481', 'payment_line', '01GVCB4A8000000003GNDZ7EQH', 2, '01GVFEPBC000000003HXDZ7EQH', 0, 'b4708c258b54d835c4d93495e83b6585364573444a36db4d96ae6fb20c2b2222'),
	('350481', 'payment_batch', '01GVCB4A8000000003GHDZ7EQH', 2, '01GVFEPBC000000003HXDZ7EQH', 1, '9cafa55c8614f3b5a4a028091b207f5294848c5464c8eb325c3ce2796e0776a8'),
	('350481', 'ledger_entry', '01GVFEPBC000000003H9DZ7EQH', 1, '01GVFEPBC000000003HXDZ7EQH', 2, 'e11d0fa13232c8415ca9525b82cd53b4899ac3ae2ac91026c3d6cece0a4e3a4d'),
	('350481', 'ledger_posting', '01GVFEPBC000000003HDDZ7EQH', 1, '01GVFEPBC000000003HXDZ7EQH', 3, 'd773174f24a51269619ecf8b181a95ecb2e25ed400a165ab3b583b63c90f59ab'),
	('350481', 'ledger_posting', '01GVFEPBC000000003HHDZ7EQH', 1, '01GVFEPBC000000003HXDZ7EQH', 4, 'cbb0a248baee24684a029a6d94e639a593b3e9d3d160c89d477cbe84a3cdf494'),
	('350481', 'ledger_posting', '01GVFEPBC000000003HNDZ7EQH', 1, '01GVFEPBC000000003HXDZ7EQH', 5, '766898434bc5177a2061715716c8a7fbeec4523c817f21155d21fab87c7ba15a'),
	('350481', 'ledger_posting', '01GVFEPBC000000003HSDZ7EQH', 1, '01GVFEPBC000000003HXDZ7EQH', 6, '441e09ff4acd238e1e01868cf84f7c05b06b877057d650251b62c8b338ade7b5'),
	('350481', 'ledger_balance', 'employment-subsidy:committed:01GNTGHXT000000000RNDZ7EQH', 2, '01GVFEPBC000000003HXDZ7EQH', 7, 'c23e6209fb17b49caab1054ed4a70af78a9be021b5e3bbdd23810e157de3b432'),
	('350481', 'ledger_balance', 'employment-subsidy:in-transit:01GNTGHXT000000000RNDZ7EQH', 1, '01GVFEPBC000000003HXDZ7EQH', 8, 'ef8e7b8c18bd18441ce4e74f81f739af36b3edd6e078a2c7c09866f74ee0969a'),
	('350481', 'ledger_balance', 'employment-subsidy:quota-left:永财指〔2023〕12号', 2, '01GVFEPBC000000003HXDZ7EQH', 9, '4cd4cb686ff4659532ab8a3924ff041c393f9f1b5d5fa6d04110a33ea0266104'),
	('350481', 'ledger_balance', 'employment-subsidy:quota-granted:永财指〔2023〕12号', 2, '01GVFEPBC000000003HXDZ7EQH', 10, '62662f637f074ef117b0462fd2ee46ca2459435b735dccb940f9cd0132576778'),
	('350481', 'payment_line', '01GVCB4A8000000003GNDZ7EQH', 3, '01GVQB19T000000003K9DZ7EQH', 0, '2933fde341a85aa6859ad43dd0f2e1efa6d585665fb3c38cfcbbc474dd606660'),
	('350481', 'claim_line', '01GRX08DJ0000000039HDZ7EQH', 7, '01GVQB19T000000003K9DZ7EQH', 1, '488491a3f7d5de1aa08c11113e73988db143e99dffa5aa900df545c55e28089d'),
	('350481', 'claim_line', '01GRX08DJ0000000039SDZ7EQH', 7, '01GVQB19T000000003K9DZ7EQH', 2, '452347ce780352c22eb3e4430cc52b5688bc5b0363fe1415906b5f9849343f1b'),
	('350481', 'ledger_entry', '01GVQB19T000000003JNDZ7EQH', 1, '01GVQB19T000000003K9DZ7EQH', 3, '455b8734adb632040ee039dbec722847b1e47de7ff31f7a02a164f0813a65299'),
	('350481', 'ledger_posting', '01GVQB19T000000003JSDZ7EQH', 1, '01GVQB19T000000003K9DZ7EQH', 4, 'ce44f6588e467ca99bbd3216bb9f312cdf5b09b14742928a7ac87548f4f474e3'),
	('350481', 'ledger_posting', '01GVQB19T000000003JXDZ7EQH', 1, '01GVQB19T000000003K9DZ7EQH', 5, '87365f0ceac4626afeab6498a06663bbd69f216b375680512632219f936c9058'),
	('350481', 'ledger_balance', 'employment-subsidy:in-transit:01GNTGHXT000000000RNDZ7EQH', 2, '01GVQB19T000000003K9DZ7EQH', 6, 'b45514ea68f439e5f46eeb06c2e8c500691c30213fd9e3510085a166d33666fc'),
	('350481', 'ledger_balance', 'employment-subsidy:paid:01GNTGHXT000000000RNDZ7EQH', 1, '01GVQB19T000000003K9DZ7EQH', 7, 'a896f8abe85bd0393b90e30a54c41766aff2cd586202df48092c0ff4e630f6c6'),
	('350481', 'stored_file', '01GVQB19T000000003K1DZ7EQH', 1, '01GVQB19T000000003K9DZ7EQH', 8, '9571120f537881999d6338af60b5dd6f09ff3a66fd34898d716239ff5e77ce60'),
	('350481', 'bank_return', '01GVQB19T000000003K5DZ7EQH', 1, '01GVQB19T000000003K9DZ7EQH', 9, 'bd4954cefadf4f50cc1887f3023b93a5d98e4f7a0cf4d95129e669138f5b9f2c'),
	('350481', 'payment_batch', '01GVCB4A8000000003GHDZ7EQH', 5, '01GVQB19T000000003K9DZ7EQH', 10, '47e35348fa557768edab6f8031c0031db9f60e96d5b4740b77bfb050d439d0c5'),
	('350481', 'claim_check', '01GRX08DJ000000003AHDZ7EQH', 1, '01GRX08DJ000000003C9DZ7EQH', 9, '61c77c948e050eaaa1c9d51ea5160f3b186619af5cbc2785d77e71f326d07b66'),
	('350481', 'claim_check', '01GRX08DJ000000003ANDZ7EQH', 1, '01GRX08DJ000000003C9DZ7EQH', 10, '28260759af6cd2d4d2a3281cc347f3512d8aaff174030c8ab56de86d6d52331c'),
	('350481', 'claim_check', '01GRX08DJ000000003ASDZ7EQH', 1, '01GRX08DJ000000003C9DZ7EQH', 11, '4245b1791a56ed778cde098919be533e6901a3e37b05a59855a7bed4ab86a128'),
	('350481', 'claim_check', '01GRX08DJ000000003AXDZ7EQH', 1, '01GRX08DJ000000003C9DZ7EQH', 12, 'd87b9cb7a44224543351e008b93b969fc63545a004ef78fc5fc90376d68df8d7'),
	('350481', 'claim_check', '01GRX08DJ000000003B1DZ7EQH', 1, '01GRX08DJ000000003C9DZ7EQH', 13, '8cc43849604265f13a71ad2625fc69e5181bd8aa894b7a8d77d52fa1aad1effd'),
	('350481', 'claim_check', '01GRX08DJ000000003B5DZ7EQH', 1, '01GRX08DJ000000003C9DZ7EQH', 14, 'cb66abad73f4b660798ae83a2fbfd6f52a168f8bbc1a65acff782015eb3b2eb6'),
	('350481', 'claim_check', '01GRX08DJ000000003B9DZ7EQH', 1, '01GRX08DJ000000003C9DZ7EQH', 15, '95cbacd1246a9e60d38165cc2767dd31c3018dabe61cf1ea6599f5fad7d04997'),
	('350481', 'claim_check', '01GRX08DJ000000003BDDZ7EQH', 1, '01GRX08DJ000000003C9DZ7EQH', 16, 'f8bdb9cb1154c43fd3d347502600358fb695064e2efc25974ce7b134424ca76a'),
	('350481', 'claim_check', '01GRX08DJ000000003BHDZ7EQH', 1, '01GRX08DJ000000003C9DZ7EQH', 17, '927f39f90390939819b58fa82f97faadce57076615d1748026aed3618eb79dae'),
	('350481', 'claim_check', '01GRX08DJ000000003BNDZ7EQH', 1, '01GRX08DJ000000003C9DZ7EQH', 18, '2f2bd64387d39aad797243ca48a8562bf37ddeed9517a1768f46e9b7679a0cb4'),
	('350481', 'claim_check', '01GRX08DJ000000003BSDZ7EQH', 1, '01GRX08DJ000000003C9DZ7EQH', 19, '26885f2b34d782a0b5b2e7a444d5b5ba7fa219a12f6cffa0df8855c4db5c3a3b'),
	('350481', 'claim_check', '01GRX08DJ000000003BXDZ7EQH', 1, '01GRX08DJ000000003C9DZ7EQH', 20, '625af7cadef318402d7dd84b99020a6322268d78962aba4c93f4a6936a99e1b6'),
	('350481', 'claim_check', '01GRX08DJ000000003C1DZ7EQH', 1, '01GRX08DJ000000003C9DZ7EQH', 21, '905ccab711c8de3ac358122bc42e6d0d6a979b0980727bb07409431a98209be7'),
	('350481', 'claim', '01GRX08DJ0000000039DDZ7EQH', 3, '01GRX08DJ000000003C9DZ7EQH', 22, '711ea87604c83700237644dc39c34c0ef43054a18c910c50c1729faa3bcbf7bc'),
	('350481', 'claim_step', '01GRX08DJ000000003C5DZ7EQH', 1, '01GRX08DJ000000003C9DZ7EQH', 23, '5a57124f9f4ba338f0ff573fdc334774f72c843a4dbc08102077030004264216'),
	('350481', 'claim', '01GRX08DJ0000000039DDZ7EQH', 7, '01GT87VAE000000003DXDZ7EQH', 0, 'aacdac84de989f0ffe062bc0d0e069cd35101fab301740d3a90a07aabff681aa'),
	('350481', 'meeting', '01GT87VAE000000003DNDZ7EQH', 1, '01GT87VAE000000003DXDZ7EQH', 1, '8da63b909992c6d7144d751cedafeba7c06a5419697b059cd9f05dd85c5a5279'),
	('350481', 'meeting_item', '01GT87VAE000000003DSDZ7EQH', 1, '01GT87VAE000000003DXDZ7EQH', 2, '7edb3a7a44453622759eff281bc42e2738d4b3b8840dfedc828bcf5f07e6015c'),
	('350481', 'notice', '01GTDEBP8000000003F5DZ7EQH', 3, '01GTDEBP8000000003G5DZ7EQH', 0, '52e1df9ca8c10b8caeefbe8bbc89460d361c8ed34160c0aecd4ba29f92234f04');


--
-- Data for Name: journal_subject; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_subject VALUES
	('350481', 'pack', '01GNTGHXT00000000029DZ7EQH', '01GNTGHXT0000000002DDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000002HDZ7EQH', '01GNTGHXT0000000002SDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000002HDZ7EQH', '01GNTGHXT0000000002XDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000002HDZ7EQH', '01GNTGHXT00000000031DZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000002HDZ7EQH', '01GNTGHXT0000000004DDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000004HDZ7EQH', '01GNTGHXT0000000004SDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000004HDZ7EQH', '01GNTGHXT0000000004XDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000004HDZ7EQH', '01GNTGHXT00000000051DZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000004HDZ7EQH', '01GNTGHXT0000000006DDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000006HDZ7EQH', '01GNTGHXT0000000006SDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000006HDZ7EQH', '01GNTGHXT0000000006XDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000006HDZ7EQH', '01GNTGHXT00000000071DZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000006HDZ7EQH', '01GNTGHXT0000000008DDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000008HDZ7EQH', '01GNTGHXT0000000008SDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000008HDZ7EQH', '01GNTGHXT0000000008XDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000008HDZ7EQH', '01GNTGHXT00000000091DZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000008HDZ7EQH', '01GNTGHXT000000000ADDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000AHDZ7EQH', '01GNTGHXT000000000ASDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000AHDZ7EQH', '01GNTGHXT000000000AXDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000AHDZ7EQH', '01GNTGHXT000000000B1DZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000AHDZ7EQH', '01GNTGHXT000000000CDDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000CHDZ7EQH', '01GNTGHXT000000000CSDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000CHDZ7EQH', '01GNTGHXT000000000CXDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000CHDZ7EQH', '01GNTGHXT000000000D1DZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000CHDZ7EQH', '01GNTGHXT000000000EDDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000EHDZ7EQH', '01GNTGHXT000000000ESDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000EHDZ7EQH', '01GNTGHXT000000000EXDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000EHDZ7EQH', '01GNTGHXT000000000F1DZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000EHDZ7EQH', '01GNTGHXT000000000GDDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000GHDZ7EQH', '01GNTGHXT000000000GSDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000GHDZ7EQH', '01GNTGHXT000000000GXDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000GHDZ7EQH', '01GNTGHXT000000000H1DZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000GHDZ7EQH', '01GNTGHXT000000000JDDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000JHDZ7EQH', '01GNTGHXT000000000JSDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000JHDZ7EQH', '01GNTGHXT000000000JXDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000JHDZ7EQH', '01GNTGHXT000000000K1DZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000JHDZ7EQH', '01GNTGHXT000000000MDDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000MHDZ7EQH', '01GNTGHXT000000000MSDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000MHDZ7EQH', '01GNTGHXT000000000MXDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000MHDZ7EQH', '01GNTGHXT000000000N1DZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000MHDZ7EQH', '01GNTGHXT000000000PDDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000PHDZ7EQH', '01GNTGHXT000000000PSDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000PHDZ7EQH', '01GNTGHXT000000000PXDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000PHDZ7EQH', '01GNTGHXT000000000Q1DZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000PHDZ7EQH', '01GNTGHXT000000000RDDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT000000000RSDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000RXDZ7EQH', '01GNTGHXT000000000S5DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT000000000S5DZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000RXDZ7EQH', '01GNTGHXT000000000S9DZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000RXDZ7EQH', '01GNTGHXT000000000SDDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000RXDZ7EQH', '01GNTGHXT000000000TSDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000TXDZ7EQH', '01GNTGHXT000000000V5DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT000000000V5DZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000TXDZ7EQH', '01GNTGHXT000000000V9DZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000TXDZ7EQH', '01GNTGHXT000000000VDDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000000TXDZ7EQH', '01GNTGHXT000000000WSDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT000000000X9DZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000000X5DZ7EQH', '01GNTGHXT000000000X9DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT000000000XSDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000000XNDZ7EQH', '01GNTGHXT000000000XSDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT000000000Y9DZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000000Y5DZ7EQH', '01GNTGHXT000000000Y9DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT000000000YSDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000000YNDZ7EQH', '01GNTGHXT000000000YSDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT000000000Z9DZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000000Z5DZ7EQH', '01GNTGHXT000000000Z9DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT000000000ZSDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000000ZNDZ7EQH', '01GNTGHXT000000000ZSDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT00000000109DZ7EQH'),
	('350481', 'trainer', '01GNTGHXT00000000105DZ7EQH', '01GNTGHXT00000000109DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT0000000010SDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT0000000010NDZ7EQH', '01GNTGHXT0000000010SDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT00000000115DZ7EQH'),
	('350481', 'venue', '01GNTGHXT00000000111DZ7EQH', '01GNTGHXT00000000115DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT0000000011HDZ7EQH'),
	('350481', 'venue', '01GNTGHXT0000000011DDZ7EQH', '01GNTGHXT0000000011HDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT0000000011XDZ7EQH'),
	('350481', 'venue', '01GNTGHXT0000000011SDZ7EQH', '01GNTGHXT0000000011XDZ7EQH'),
	('350481', 'bank_account', '01GNTGHXT00000000125DZ7EQH', '01GNTGHXT00000000129DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT00000000129DZ7EQH'),
	('350481', 'bank_account', '01GNTGHXT00000000125DZ7EQH', '01GNTGHXT0000000012HDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT0000000012HDZ7EQH'),
	('350481', 'account', '01GNTGHXT00000000131DZ7EQH', '01GNTGHXT0000000013DDZ7EQH'),
	('350481', 'account', '01GNTGHXT00000000151DZ7EQH', '01GNTGHXT0000000016XDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT0000000017DDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT00000000179DZ7EQH', '01GNTGHXT0000000017DDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT0000000019DDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT00000000199DZ7EQH', '01GNTGHXT0000000019DDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT000000001BNDZ7EQH'),
	('350481', 'venue', '01GNTGHXT000000001BHDZ7EQH', '01GNTGHXT000000001BNDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001D1DZ7EQH'),
	('350481', 'account', '01GNTGHXT000000001D5DZ7EQH', '01GNTGHXT000000001DNDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000001F5DZ7EQH', '01GNTGHXT000000001FDDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001FDDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000001F5DZ7EQH', '01GNTGHXT000000001FNDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001HHDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001HDDZ7EQH', '01GNTGHXT000000001HHDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001KHDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001KDDZ7EQH', '01GNTGHXT000000001KHDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001NSDZ7EQH'),
	('350481', 'venue', '01GNTGHXT000000001NNDZ7EQH', '01GNTGHXT000000001NSDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001Q5DZ7EQH'),
	('350481', 'account', '01GNTGHXT000000001Q9DZ7EQH', '01GNTGHXT000000001QSDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000001S9DZ7EQH', '01GNTGHXT000000001SHDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001SHDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000001S9DZ7EQH', '01GNTGHXT000000001V5DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001VNDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001VHDZ7EQH', '01GNTGHXT000000001VNDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001XNDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001XHDZ7EQH', '01GNTGHXT000000001XNDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001ZHDZ7EQH'),
	('350481', 'venue', '01GNTGHXT000000001ZDDZ7EQH', '01GNTGHXT000000001ZHDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT00000000219DZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000021DDZ7EQH', '01GNTGHXT0000000021XDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000023DDZ7EQH', '01GNTGHXT0000000023NDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT0000000023NDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000023DDZ7EQH', '01GNTGHXT00000000259DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT00000000269DZ7EQH'),
	('350481', 'trainer', '01GNTGHXT00000000265DZ7EQH', '01GNTGHXT00000000269DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT0000000027SDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT0000000027NDZ7EQH', '01GNTGHXT0000000027SDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT000000002A1DZ7EQH'),
	('350481', 'venue', '01GNTGHXT0000000029XDZ7EQH', '01GNTGHXT000000002A1DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002BDDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000002BHDZ7EQH', '01GNTGHXT000000002C1DZ7EQH'),
	('350481', 'account', '01GNTGHXT000000002DHDZ7EQH', '01GNTGHXT000000002DSDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002DSDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000002DHDZ7EQH', '01GNTGHXT000000002E1DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002FXDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000002FSDZ7EQH', '01GNTGHXT000000002FXDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002HXDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000002HSDZ7EQH', '01GNTGHXT000000002HXDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002M5DZ7EQH'),
	('350481', 'venue', '01GNTGHXT000000002M1DZ7EQH', '01GNTGHXT000000002M5DZ7EQH'),
	('350481', 'appropriation', '01GNTGHXT000000002NDDZ7EQH', '01GNTGHXT000000002P5DZ7EQH'),
	('350481', 'fund', 'employment-subsidy', '01GNTGHXT000000002P5DZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GPA17FJ000000002QSDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GPA17FJ000000002QSDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GPA17FJ000000002VDDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GPA17FJ000000002VDDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GPA17FJ000000002Z9DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GPA17FJ000000002Z9DZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GPD7N2C00000000301DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GPD7N2C00000000301DZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GPFA1340000000030SDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GPFA1340000000030SDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GQVVCNE00000000341DZ7EQH'),
	('350481', 'lesson', '01GPA17FJ000000002S1DZ7EQH', '01GQVVCNE00000000341DZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GQYDSCE0000000034NDZ7EQH'),
	('350481', 'lesson', '01GPA17FJ000000002S5DZ7EQH', '01GQYDSCE0000000034NDZ7EQH'),
	('350481', 'claim', '01GRX08DJ0000000039DDZ7EQH', '01GRX08DJ0000000039XDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GRX08DJ0000000039XDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GRX08DJ0000000039XDZ7EQH'),
	('350481', 'claim', '01GRX08DJ0000000039DDZ7EQH', '01GS6TCX8000000003CNDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GS6TCX8000000003CNDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GS6TCX8000000003CNDZ7EQH'),
	('350481', 'claim', '01GRX08DJ0000000039DDZ7EQH', '01GSBZ6B8000000003D1DZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GSBZ6B8000000003D1DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GSBZ6B8000000003D1DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT0000000012XDZ7EQH'),
	('350481', 'account', '01GNTGHXT00000000131DZ7EQH', '01GNTGHXT0000000013HDZ7EQH'),
	('350481', 'account', '01GNTGHXT00000000151DZ7EQH', '01GNTGHXT00000000159DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT00000000159DZ7EQH'),
	('350481', 'account', '01GNTGHXT00000000151DZ7EQH', '01GNTGHXT0000000015HDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT0000000017XDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT0000000017SDZ7EQH', '01GNTGHXT0000000017XDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT0000000019XDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT0000000019SDZ7EQH', '01GNTGHXT0000000019XDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT000000001B9DZ7EQH'),
	('350481', 'venue', '01GNTGHXT000000001B5DZ7EQH', '01GNTGHXT000000001B9DZ7EQH'),
	('350481', 'bank_account', '01GNTGHXT000000001C9DZ7EQH', '01GNTGHXT000000001CNDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT000000001CNDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000001D5DZ7EQH', '01GNTGHXT000000001DHDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000001F5DZ7EQH', '01GNTGHXT000000001H1DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001J1DZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001HXDZ7EQH', '01GNTGHXT000000001J1DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001M1DZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001KXDZ7EQH', '01GNTGHXT000000001M1DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001NDDZ7EQH'),
	('350481', 'venue', '01GNTGHXT000000001N9DZ7EQH', '01GNTGHXT000000001NDDZ7EQH'),
	('350481', 'bank_account', '01GNTGHXT000000001PDDZ7EQH', '01GNTGHXT000000001PSDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001PSDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000001Q9DZ7EQH', '01GNTGHXT000000001QNDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000001S9DZ7EQH', '01GNTGHXT000000001SSDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001W5DZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001W1DZ7EQH', '01GNTGHXT000000001W5DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001Y5DZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001Y1DZ7EQH', '01GNTGHXT000000001Y5DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001ZXDZ7EQH'),
	('350481', 'venue', '01GNTGHXT000000001ZSDZ7EQH', '01GNTGHXT000000001ZXDZ7EQH'),
	('350481', 'bank_account', '01GNTGHXT0000000020HDZ7EQH', '01GNTGHXT0000000020XDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT0000000020XDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000021DDZ7EQH', '01GNTGHXT0000000021SDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000023DDZ7EQH', '01GNTGHXT0000000023XDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT0000000025SDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT0000000025NDZ7EQH', '01GNTGHXT0000000025SDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT00000000289DZ7EQH'),
	('350481', 'trainer', '01GNTGHXT00000000285DZ7EQH', '01GNTGHXT00000000289DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT0000000029NDZ7EQH'),
	('350481', 'venue', '01GNTGHXT0000000029HDZ7EQH', '01GNTGHXT0000000029NDZ7EQH'),
	('350481', 'bank_account', '01GNTGHXT000000002ANDZ7EQH', '01GNTGHXT000000002B1DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT000000002B1DZ7EQH'),
	('350481', 'account', '01GNTGHXT000000002BHDZ7EQH', '01GNTGHXT000000002BXDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000002DHDZ7EQH', '01GNTGHXT000000002FDDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002GDDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000002G9DZ7EQH', '01GNTGHXT000000002GDDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002JDDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000002J9DZ7EQH', '01GNTGHXT000000002JDDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002KSDZ7EQH'),
	('350481', 'venue', '01GNTGHXT000000002KNDZ7EQH', '01GNTGHXT000000002KSDZ7EQH'),
	('350481', 'bank_account', '01GNTGHXT000000002MSDZ7EQH', '01GNTGHXT000000002N5DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002N5DZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GPA17FJ000000002QHDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GPA17FJ000000002QHDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GPA17FJ000000002V5DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GPA17FJ000000002V5DZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GPA17FJ000000002ZNDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GPA17FJ000000002ZNDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GPHYQ1W00000000319DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GPHYQ1W00000000319DZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GQ786XE0000000032SDZ7EQH'),
	('350481', 'lesson', '01GPA17FJ000000002RSDZ7EQH', '01GQ786XE0000000032SDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GQYDSCE00000000359DZ7EQH'),
	('350481', 'lesson', '01GPA17FJ000000002S9DZ7EQH', '01GQYDSCE00000000359DZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GR1063E0000000035XDZ7EQH'),
	('350481', 'lesson', '01GPA17FJ000000002SDDZ7EQH', '01GR1063E0000000035XDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GR5ZTR000000000385DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GR5ZTR000000000385DZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GRR0KS000000000395DZ7EQH'),
	('350481', 'claim', '01GRX08DJ0000000039DDZ7EQH', '01GRX08DJ000000003C9DZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GRX08DJ000000003C9DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GRX08DJ000000003C9DZ7EQH'),
	('350481', 'claim', '01GRX08DJ0000000039DDZ7EQH', '01GT87VAE000000003DXDZ7EQH'),
	('350481', 'meeting', '01GT87VAE000000003DNDZ7EQH', '01GT87VAE000000003DXDZ7EQH'),
	('350481', 'notice', '01GTDEBP8000000003F5DZ7EQH', '01GTDEBP8000000003G5DZ7EQH'),
	('350481', 'account', '01GNTGHXT00000000131DZ7EQH', '01GNTGHXT00000000139DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT00000000139DZ7EQH'),
	('350481', 'account', '01GNTGHXT00000000131DZ7EQH', '01GNTGHXT0000000014XDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT0000000018DDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT00000000189DZ7EQH', '01GNTGHXT0000000018DDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT000000001ADDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001A9DZ7EQH', '01GNTGHXT000000001ADDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT000000001C1DZ7EQH'),
	('350481', 'venue', '01GNTGHXT000000001BXDZ7EQH', '01GNTGHXT000000001C1DZ7EQH'),
	('350481', 'account', '01GNTGHXT000000001D5DZ7EQH', '01GNTGHXT000000001DDDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001DDDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000001D5DZ7EQH', '01GNTGHXT000000001F1DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001JHDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001JDDZ7EQH', '01GNTGHXT000000001JHDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001MHDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001MDDZ7EQH', '01GNTGHXT000000001MHDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001P5DZ7EQH'),
	('350481', 'venue', '01GNTGHXT000000001P1DZ7EQH', '01GNTGHXT000000001P5DZ7EQH'),
	('350481', 'account', '01GNTGHXT000000001Q9DZ7EQH', '01GNTGHXT000000001QHDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001QHDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000001Q9DZ7EQH', '01GNTGHXT000000001S5DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001WNDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001WHDZ7EQH', '01GNTGHXT000000001WNDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001YNDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001YHDZ7EQH', '01GNTGHXT000000001YNDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT00000000209DZ7EQH'),
	('350481', 'venue', '01GNTGHXT00000000205DZ7EQH', '01GNTGHXT00000000209DZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000021DDZ7EQH', '01GNTGHXT0000000021NDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT0000000021NDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000021DDZ7EQH', '01GNTGHXT00000000239DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT0000000026SDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT0000000026NDZ7EQH', '01GNTGHXT0000000026SDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT0000000028SDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT0000000028NDZ7EQH', '01GNTGHXT0000000028SDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT000000002ADDZ7EQH'),
	('350481', 'venue', '01GNTGHXT000000002A9DZ7EQH', '01GNTGHXT000000002ADDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000002BHDZ7EQH', '01GNTGHXT000000002BSDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002BSDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000002BHDZ7EQH', '01GNTGHXT000000002DDDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002GXDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000002GSDZ7EQH', '01GNTGHXT000000002GXDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002JXDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000002JSDZ7EQH', '01GNTGHXT000000002JXDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002MHDZ7EQH'),
	('350481', 'venue', '01GNTGHXT000000002MDDZ7EQH', '01GNTGHXT000000002MHDZ7EQH'),
	('350481', 'class', '01GNTGHXT000000002PDDZ7EQH', '01GNTGHXT000000002PHDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002PHDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GPA17FJ000000002Q1DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GPA17FJ000000002Q1DZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GPA17FJ000000002R5DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GPA17FJ000000002R5DZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GQ645BC0000000031HDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GQ645BC0000000031HDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GR1063E0000000036HDZ7EQH'),
	('350481', 'lesson', '01GPA17FJ000000002SHDZ7EQH', '01GR1063E0000000036HDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GR3JJTE0000000037SDZ7EQH'),
	('350481', 'lesson', '01GPA17FJ000000002SSDZ7EQH', '01GR3JJTE0000000037SDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GR5ZTR00000000038SDZ7EQH'),
	('350481', 'claim', '01GRX08DJ0000000039DDZ7EQH', '01GSF6680000000003DDDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GSF6680000000003DDDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GSF6680000000003DDDZ7EQH'),
	('350481', 'notice', '01GTDEBP8000000003F5DZ7EQH', '01GTDEBP8000000003FHDZ7EQH'),
	('350481', 'fund', 'employment-subsidy', '01GVFEPBC000000003J5DZ7EQH'),
	('350481', 'payment_batch', '01GVCB4A8000000003GHDZ7EQH', '01GVFEPBC000000003J5DZ7EQH'),
	('350481', 'account', '01GNTGHXT00000000151DZ7EQH', '01GNTGHXT0000000015DDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT0000000018XDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT0000000018SDZ7EQH', '01GNTGHXT0000000018XDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT000000001AXDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001ASDZ7EQH', '01GNTGHXT000000001AXDZ7EQH'),
	('350481', 'bank_account', '01GNTGHXT000000001C9DZ7EQH', '01GNTGHXT000000001CDDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT000000001CDDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000001F5DZ7EQH', '01GNTGHXT000000001FHDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001K1DZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001JXDZ7EQH', '01GNTGHXT000000001K1DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001N1DZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001MXDZ7EQH', '01GNTGHXT000000001N1DZ7EQH'),
	('350481', 'bank_account', '01GNTGHXT000000001PDDZ7EQH', '01GNTGHXT000000001PHDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001PHDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000001S9DZ7EQH', '01GNTGHXT000000001SNDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001X5DZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001X1DZ7EQH', '01GNTGHXT000000001X5DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001Z5DZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000001Z1DZ7EQH', '01GNTGHXT000000001Z5DZ7EQH'),
	('350481', 'bank_account', '01GNTGHXT0000000020HDZ7EQH', '01GNTGHXT0000000020NDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT0000000020NDZ7EQH'),
	('350481', 'account', '01GNTGHXT0000000023DDZ7EQH', '01GNTGHXT0000000023SDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT00000000279DZ7EQH'),
	('350481', 'trainer', '01GNTGHXT00000000275DZ7EQH', '01GNTGHXT00000000279DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT00000000299DZ7EQH'),
	('350481', 'trainer', '01GNTGHXT00000000295DZ7EQH', '01GNTGHXT00000000299DZ7EQH'),
	('350481', 'bank_account', '01GNTGHXT000000002ANDZ7EQH', '01GNTGHXT000000002ASDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT000000002ASDZ7EQH'),
	('350481', 'account', '01GNTGHXT000000002DHDZ7EQH', '01GNTGHXT000000002DXDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002HDDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000002H9DZ7EQH', '01GNTGHXT000000002HDDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002KDDZ7EQH'),
	('350481', 'trainer', '01GNTGHXT000000002K9DZ7EQH', '01GNTGHXT000000002KDDZ7EQH'),
	('350481', 'bank_account', '01GNTGHXT000000002MSDZ7EQH', '01GNTGHXT000000002MXDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002MXDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GPA17FJ000000002Q9DZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GPA17FJ000000002Q9DZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GPA17FJ000000002RDDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GPA17FJ000000002RDDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GPA17FJ000000002Z1DZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GPFA1340000000030DDZ7EQH'),
	('350481', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '01GPFA1340000000030DDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GQ786XE00000000325DZ7EQH'),
	('350481', 'lesson', '01GPA17FJ000000002RNDZ7EQH', '01GQ786XE00000000325DZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GQVVCNE0000000033DDZ7EQH'),
	('350481', 'lesson', '01GPA17FJ000000002RXDZ7EQH', '01GQVVCNE0000000033DDZ7EQH'),
	('350481', 'class', '01GPA17FJ000000002PXDZ7EQH', '01GR3JJTE00000000375DZ7EQH'),
	('350481', 'lesson', '01GPA17FJ000000002SNDZ7EQH', '01GR3JJTE00000000375DZ7EQH'),
	('350481', 'claim', '01GRX08DJ0000000039DDZ7EQH', '01GTARH3M000000003EXDZ7EQH'),
	('350481', 'meeting', '01GT87VAE000000003DNDZ7EQH', '01GTARH3M000000003EXDZ7EQH'),
	('350481', 'notice', '01GTDEBP8000000003F5DZ7EQH', '01GTDEBP8000000003FXDZ7EQH'),
	('350481', 'fund', 'employment-subsidy', '01GVCB4A8000000003H1DZ7EQH'),
	('350481', 'payment_batch', '01GVCB4A8000000003GHDZ7EQH', '01GVCB4A8000000003H1DZ7EQH'),
	('350481', 'fund', 'employment-subsidy', '01GVFEPBC000000003JDDZ7EQH'),
	('350481', 'payment_batch', '01GVCB4A8000000003GHDZ7EQH', '01GVFEPBC000000003JDDZ7EQH'),
	('350481', 'notice', '01GTDEBP8000000003F5DZ7EQH', '01GTZ4V4C000000003G9DZ7EQH'),
	('350481', 'appropriation', '01GNTGHXT000000002NDDZ7EQH', '01GVFEPBC000000003HXDZ7EQH'),
	('350481', 'fund', 'employment-subsidy', '01GVFEPBC000000003HXDZ7EQH'),
	('350481', 'payment_batch', '01GVCB4A8000000003GHDZ7EQH', '01GVFEPBC000000003HXDZ7EQH'),
	('350481', 'fund', 'employment-subsidy', '01GVQB19T000000003K9DZ7EQH'),
	('350481', 'payment_batch', '01GVCB4A8000000003GHDZ7EQH', '01GVQB19T000000003K9DZ7EQH');


--
-- Data for Name: known_device; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ledger_balance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_balance VALUES
	('350481', 'employment-subsidy:appropriation:永财指〔2023〕12号', 'employment-subsidy', 'credit', -180000000, 1),
	('350481', 'employment-subsidy:left', 'employment-subsidy', 'debit', 179880000, 2),
	('350481', 'employment-subsidy:committed:01GNTGHXT000000000RNDZ7EQH', 'employment-subsidy', 'debit', 0, 2),
	('350481', 'employment-subsidy:quota-left:永财指〔2023〕12号', 'employment-subsidy', 'debit', 179880000, 2),
	('350481', 'employment-subsidy:quota-granted:永财指〔2023〕12号', 'employment-subsidy', 'credit', -179880000, 2),
	('350481', 'employment-subsidy:in-transit:01GNTGHXT000000000RNDZ7EQH', 'employment-subsidy', 'debit', 0, 2),
	('350481', 'employment-subsidy:paid:01GNTGHXT000000000RNDZ7EQH', 'employment-subsidy', 'debit', 120000, 1);


--
-- Data for Name: ledger_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_entry VALUES
	('350481', '01GNTGHXT000000002NHDZ7EQH', 1, 'appropriation/01GNTGHXT000000002NDDZ7EQH', '2023-01-03', 'appropriation_received', '01GNTGHXT000000002NDDZ7EQH', NULL, 1),
	('350481', '01GTARH3M000000003E5DZ7EQH', 2, 'meeting/01GT87VAE000000003DNDZ7EQH/employment-subsidy', '2023-02-28', 'committed', '01GT87VAE000000003DNDZ7EQH', NULL, 1),
	('350481', '01GVFEPBC000000003H9DZ7EQH', 3, 'payment/01GVCB4A8000000003GHDZ7EQH/released', '2023-03-14', 'payment_released', '01GVCB4A8000000003GHDZ7EQH', NULL, 1),
	('350481', '01GVQB19T000000003JNDZ7EQH', 4, 'payment/01GVCB4A8000000003GHDZ7EQH/confirmed', '2023-03-17', 'payment_confirmed', '01GVCB4A8000000003GHDZ7EQH', NULL, 1);


--
-- Data for Name: ledger_posting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger_posting VALUES
	('350481', '01GNTGHXT000000002NNDZ7EQH', '01GNTGHXT000000002NHDZ7EQH', 0, 'employment-subsidy', 'employment-subsidy:appropriation:永财指〔2023〕12号', -180000000, NULL, NULL, 1),
	('350481', '01GNTGHXT000000002NSDZ7EQH', '01GNTGHXT000000002NHDZ7EQH', 1, 'employment-subsidy', 'employment-subsidy:left', 180000000, NULL, NULL, 1),
	('350481', '01GNTGHXT000000002NXDZ7EQH', '01GNTGHXT000000002NHDZ7EQH', 2, 'employment-subsidy', 'employment-subsidy:quota-granted:永财指〔2023〕12号', -180000000, NULL, NULL, 1),
	('350481', '01GNTGHXT000000002P1DZ7EQH', '01GNTGHXT000000002NHDZ7EQH', 3, 'employment-subsidy', 'employment-subsidy:quota-left:永财指〔2023〕12号', 180000000, NULL, NULL, 1),
	('350481', '01GTARH3M000000003E9DZ7EQH', '01GTARH3M000000003E5DZ7EQH', 0, 'employment-subsidy', 'employment-subsidy:committed:01GNTGHXT000000000RNDZ7EQH', 60000, '3.3.5', '01GRX08DJ0000000039HDZ7EQH', 1),
	('350481', '01GTARH3M000000003EDDZ7EQH', '01GTARH3M000000003E5DZ7EQH', 1, 'employment-subsidy', 'employment-subsidy:committed:01GNTGHXT000000000RNDZ7EQH', 60000, '3.3.5', '01GRX08DJ0000000039SDZ7EQH', 1),
	('350481', '01GTARH3M000000003EHDZ7EQH', '01GTARH3M000000003E5DZ7EQH', 2, 'employment-subsidy', 'employment-subsidy:left', -120000, NULL, NULL, 1),
	('350481', '01GVFEPBC000000003HDDZ7EQH', '01GVFEPBC000000003H9DZ7EQH', 0, 'employment-subsidy', 'employment-subsidy:committed:01GNTGHXT000000000RNDZ7EQH', -120000, '3.3.5', '01GVCB4A8000000003GNDZ7EQH', 1),
	('350481', '01GVFEPBC000000003HHDZ7EQH', '01GVFEPBC000000003H9DZ7EQH', 1, 'employment-subsidy', 'employment-subsidy:in-transit:01GNTGHXT000000000RNDZ7EQH', 120000, '3.3.5', '01GVCB4A8000000003GNDZ7EQH', 1),
	('350481', '01GVFEPBC000000003HNDZ7EQH', '01GVFEPBC000000003H9DZ7EQH', 2, 'employment-subsidy', 'employment-subsidy:quota-left:永财指〔2023〕12号', -120000, NULL, NULL, 1),
	('350481', '01GVFEPBC000000003HSDZ7EQH', '01GVFEPBC000000003H9DZ7EQH', 3, 'employment-subsidy', 'employment-subsidy:quota-granted:永财指〔2023〕12号', 120000, NULL, NULL, 1),
	('350481', '01GVQB19T000000003JSDZ7EQH', '01GVQB19T000000003JNDZ7EQH', 0, 'employment-subsidy', 'employment-subsidy:in-transit:01GNTGHXT000000000RNDZ7EQH', -120000, '3.3.5', '01GVCB4A8000000003GNDZ7EQH', 1),
	('350481', '01GVQB19T000000003JXDZ7EQH', '01GVQB19T000000003JNDZ7EQH', 1, 'employment-subsidy', 'employment-subsidy:paid:01GNTGHXT000000000RNDZ7EQH', 120000, '3.3.5', '01GVCB4A8000000003GNDZ7EQH', 1);


--
-- Data for Name: lesson; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.lesson VALUES
	('350481', '01GPA17FJ000000002RNDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 1, '2023-01-20', 480, 660, 4, 'theory', '基础知识', '养老护理员第1讲', '01GNTGHXT000000000X5DZ7EQH', '01GNTGHXT00000000111DZ7EQH', '101室', 'held', NULL, NULL, 2),
	('350481', '01GPA17FJ000000002RSDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 2, '2023-01-20', 840, 1020, 4, 'theory', '基础知识', '养老护理员第2讲', '01GNTGHXT000000000X5DZ7EQH', '01GNTGHXT00000000111DZ7EQH', '101室', 'held', NULL, NULL, 2),
	('350481', '01GPA17FJ000000002RXDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 3, '2023-01-28', 480, 660, 4, 'theory', '基础知识', '养老护理员第3讲', '01GNTGHXT000000000X5DZ7EQH', '01GNTGHXT00000000111DZ7EQH', '101室', 'held', NULL, NULL, 2),
	('350481', '01GPA17FJ000000002S1DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 4, '2023-01-28', 840, 1020, 4, 'practice', '操作技能', '养老护理员第4讲', '01GNTGHXT000000000X5DZ7EQH', '01GNTGHXT00000000111DZ7EQH', '101室', 'held', NULL, NULL, 2),
	('350481', '01GPA17FJ000000002S5DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 5, '2023-01-29', 480, 660, 4, 'practice', '操作技能', '养老护理员第5讲', '01GNTGHXT000000000X5DZ7EQH', '01GNTGHXT00000000111DZ7EQH', '101室', 'held', NULL, NULL, 2),
	('350481', '01GPA17FJ000000002S9DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 6, '2023-01-29', 840, 1020, 4, 'practice', '操作技能', '养老护理员第6讲', '01GNTGHXT000000000X5DZ7EQH', '01GNTGHXT00000000111DZ7EQH', '101室', 'held', NULL, NULL, 2),
	('350481', '01GPA17FJ000000002SDDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 7, '2023-01-30', 480, 660, 4, 'practice', '操作技能', '养老护理员第7讲', '01GNTGHXT000000000X5DZ7EQH', '01GNTGHXT00000000111DZ7EQH', '101室', 'held', NULL, NULL, 2),
	('350481', '01GPA17FJ000000002SHDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 8, '2023-01-30', 840, 1020, 4, 'practice', '操作技能', '养老护理员第8讲', '01GNTGHXT000000000X5DZ7EQH', '01GNTGHXT00000000111DZ7EQH', '101室', 'held', NULL, NULL, 2),
	('350481', '01GPA17FJ000000002SNDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 9, '2023-01-31', 480, 660, 4, 'practice', '操作技能', '养老护理员第9讲', '01GNTGHXT000000000X5DZ7EQH', '01GNTGHXT00000000111DZ7EQH', '101室', 'held', NULL, NULL, 2),
	('350481', '01GPA17FJ000000002SSDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 10, '2023-01-31', 840, 1020, 4, 'practice', '操作技能', '养老护理员第10讲', '01GNTGHXT000000000X5DZ7EQH', '01GNTGHXT00000000111DZ7EQH', '101室', 'held', NULL, NULL, 2);


--
-- Data for Name: meeting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting VALUES
	('350481', '01GT87VAE000000003DNDZ7EQH', 'SP2023-001', 'party_group', 'decided', '2023-02-27 01:30:00+00', '01GNTGHXT000000000EHDZ7EQH', '永人社党组〔2023〕2号', '2023-02-28', '01GTARH3M000000003ESDZ7EQH', '01GNTGHXT000000000EHDZ7EQH', '2023-02-28 01:00:00+00', NULL, 1, 2, 120000, '2023-01', 2);


--
-- Data for Name: meeting_item; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting_item VALUES
	('350481', '01GT87VAE000000003DSDZ7EQH', '01GT87VAE000000003DNDZ7EQH', '01GRX08DJ0000000039DDZ7EQH', 1, 2, 120000, 'approved', NULL, NULL, 2);


--
-- Data for Name: message; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice VALUES
	('350481', '01GTDEBP8000000003F5DZ7EQH', 'GS2023-001', '关于2023年第1批项目制培训补助发放的公示', 'project-training', 'ended', '2023-03-01', '2023-03-07', 5, true, '6+0', 2, 120000, '42c20d26b227cc26844bf193e998146040ab953918bc28f398cbb3921bea2198', 0, '2023-03-01 02:00:00+00', '01GNTGHXT0000000008HDZ7EQH', '永安市人民政府门户网站通知公告栏（演示）', NULL, '2023-03-07 23:00:00+00', NULL, '01GNTGHXT0000000004HDZ7EQH', '2023-03-01 02:00:00+00', 4);


--
-- Data for Name: notice_line; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice_line VALUES
	('350481', '01GTDEBP8000000003F9DZ7EQH', '01GTDEBP8000000003F5DZ7EQH', '01GRX08DJ0000000039HDZ7EQH', 1, '01GPA17FJ000000002VXDZ7EQH', '罗秀英', '350481************', '永安燕江职业中专学校', '—', NULL, 60000, 1, false, 1),
	('350481', '01GTDEBP8000000003FDDZ7EQH', '01GTDEBP8000000003F5DZ7EQH', '01GRX08DJ0000000039SDZ7EQH', 2, '01GPA17FJ000000002W5DZ7EQH', '李䶮', '350481************', '永安燕江职业中专学校', '—', NULL, 60000, 1, false, 1);


--
-- Data for Name: number_series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.number_series VALUES
	('350481', 'class', 2023, 1),
	('350481', 'claim', 2023, 1),
	('350481', 'meeting', 2023, 1),
	('350481', 'notice', 2023, 1),
	('350481', 'payment_batch', 2023, 1),
	('350481', 'ledger_entry', 0, 4);


--
-- Data for Name: objection; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: one_time_code; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organisation VALUES
	('350481', '01GNTGHXT000000000RNDZ7EQH', '永安燕江职业中专学校', '52350481MJ10000006', 'vocational_school', true, '350481001', '福建省永安市模拟路10号', '黄志强', 'RJWCBFx4Wo854lUEJ/IDthR4Ouz6X5pqaaAwCwi/FLEIcb2ov+Wv', '民教1350480000000号', '2020-01-01', '2027-12-31', NULL, NULL, 'active', '2023-01-03 00:30:00+00', 1),
	('350481', '01GNTGHXT0000000012SDZ7EQH', '永安市竹洲技工学校', '52350481MJ1000007U', 'technical_school', true, '350481003', '福建省永安市模拟路11号', '吴桂香', 'jLH7HYuzfzLyNJkh3/2B+tyJPiIN8UKWV+l+NwyL/HJkyOfHSwxn', '民教1350480000001号', '2020-01-01', '2027-12-31', NULL, NULL, 'active', '2023-01-03 00:30:00+00', 1),
	('350481', '01GNTGHXT000000001CXDZ7EQH', '永安市公共实训中心', '52350481MJ1000014K', 'training_institution', true, '350481004', '福建省永安市模拟路12号', '郑长安', 'o3jwvEuDTa81XstOR8/PCAU9RFMcEG8AvimyLT5dmkOHMgn5s6uF', '民教1350480000002号', '2020-01-01', '2027-12-31', NULL, NULL, 'active', '2023-01-03 00:30:00+00', 1),
	('350481', '01GNTGHXT000000001Q1DZ7EQH', '永安民生职业技术学校（民办）', '52350481MJ1000021B', 'vocational_school', false, '350481105', '福建省永安市模拟路13号', '赖永平', '+KCUDvvPzvnA1n2bwPqc/mTgOLTphQQghcMdRCdFW7S2RT53PBBW', '民教1350480000003号', '2020-01-01', '2027-12-31', NULL, NULL, 'active', '2023-01-03 00:30:00+00', 1),
	('350481', '01GNTGHXT00000000215DZ7EQH', '永安市农民技能学校', '52350481MJ10000281', 'training_institution', true, '350481103', '福建省永安市模拟路14号', '雷福生', 'GJtnQsK8yQ1pO5CwmoaAsLep4kccw4Nazn0+SdT578z5OEUDDmCP', '民教1350480000004号', '2020-01-01', '2027-12-31', NULL, NULL, 'active', '2023-01-03 00:30:00+00', 1),
	('350481', '01GNTGHXT000000002B9DZ7EQH', '永安市捷成教育培训有限公司', '52350481MJ1000035Q', 'training_institution', false, '350481002', '福建省永安市模拟路15号', '冯建华', 'A1cINyCzc1+b6pqtHUzcnp8BwRKKu3jCHF5E5yer10BUfjcSlBuT', '民教1350480000005号', '2020-01-01', '2027-12-31', NULL, NULL, 'active', '2023-01-03 00:30:00+00', 1);


--
-- Data for Name: pack; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pack VALUES
	('350481', '01GNTGHXT00000000029DZ7EQH', 'yongan', '2021-23/1', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', '2021-04-20', '2023-01-03 00:30:00+00', 'system', 'the pack that comes with the program', 1);


--
-- Data for Name: pack_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pack_file VALUES
	('350481', '01GNTGHXT00000000005DZ7EQH', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', 'cases/free-class-grant.yaml', 'programme: free-class-grant
cases:
  - name: { zh: 公办机构办的免费班，标准未公布, en: "a free class of a public institution; the rate is not published" }
    on: 2023-05-08
    facts: { 机构类别: 公办培训机构, 免费就业技能培训班: true }
    expect: { answer: yes, amount: unpublished }
  - name: { zh: 院校不在3.2.11之内, en: a school is not within 3.2.11 }
    on: 2023-05-08
    facts: { 机构类别: 职业（技工）院校, 免费就业技能培训班: true }
    expect: { answer: no, because: public }
  - name: { zh: 收费的班, en: a class that charges fees }
    on: 2023-05-08
    facts: { 机构类别: 公办培训机构, 免费就业技能培训班: false }
    expect: { answer: no, because: class }
  - name: { zh: 是不是免费班还不清楚, en: whether the class is free is not known }
    on: 2023-05-08
    facts: { 机构类别: 公办培训机构 }
    expect: { answer: unknown, because: class, missing: [免费就业技能培训班] }
  - name: { zh: 印发当天, en: on the day of issue }
    on: 2021-04-20
    facts: { 机构类别: 公办培训机构, 免费就业技能培训班: true }
    expect: { answer: yes }
  - name: { zh: 印发前一天, en: the day before the issue }
    on: 2021-04-19
    facts: { 机构类别: 公办培训机构, 免费就业技能培训班: true }
    expect: { answer: not_yet_in_force }
', 1),
	('350481', '01GNTGHXT00000000009DZ7EQH', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', 'cases/free-class.yaml', 'programme: free-class
cases:
  - name: { zh: 监测户，在公共实训基地的免费班, en: "a watched household, in a free class of a public base" }
    on: 2023-05-08
    facts: { 机构类别: 公共实训基地, 免费就业技能培训班: true, 贫困家庭劳动力: true }
    expect: { answer: yes, amount: free, missing: [] }
  - name: { zh: 计生特殊家庭，是不是脱贫户不必问, en: "a special family: whether it is poor need not be asked" }
    on: 2023-05-08
    facts: { 机构类别: 职业（技工）院校, 免费就业技能培训班: true, 计生特殊家庭成员: true }
    expect: { answer: yes, amount: free, missing: [] }
  - name: { zh: 两类家庭都不是, en: neither kind of family }
    on: 2023-05-08
    facts: { 机构类别: 职业（技工）院校, 免费就业技能培训班: true, 贫困家庭劳动力: false, 计生特殊家庭成员: false }
    expect: { answer: no, because: family }
  - name: { zh: 两类家庭都不清楚, en: neither is known }
    on: 2023-05-08
    facts: { 机构类别: 职业（技工）院校, 免费就业技能培训班: true }
    expect: { answer: unknown, because: family, missing: [贫困家庭劳动力, 计生特殊家庭成员] }
  - name: { zh: 民办培训机构不在其中, en: a private training institution is not among them }
    on: 2023-05-08
    facts: { 机构类别: 民办培训机构, 免费就业技能培训班: true, 贫困家庭劳动力: true }
    expect: { answer: no, because: carrier }
  - name: { zh: 印发当天, en: on the day of issue }
    on: 2021-04-20
    facts: { 机构类别: 公共实训基地, 免费就业技能培训班: true, 贫困家庭劳动力: true }
    expect: { answer: yes }
  - name: { zh: 印发前一天, en: the day before the issue }
    on: 2021-04-19
    facts: { 机构类别: 公共实训基地, 免费就业技能培训班: true, 贫困家庭劳动力: true }
    expect: { answer: not_yet_in_force }
', 1),
	('350481', '01GNTGHXT0000000000DDZ7EQH', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', 'cases/graduate-certificate-subsidy.yaml', 'programme: graduate-certificate-subsidy
cases:
  - name: { zh: 离校未就业、已登记、取得等级证书，金额未公布, en: "graduate, registered, certified; the amount is not published" }
    on: 2023-06-01
    facts: { 离校未就业高校毕业生: true, 失业登记: true, 证书类别: 职业技能等级证书, 同职业同等级已享受次数: 0 }
    expect: { answer: yes, amount: unpublished }
  - name: { zh: 没有证书, en: holds no certificate }
    on: 2023-06-01
    facts: { 离校未就业高校毕业生: true, 失业登记: true, 证书类别: none, 同职业同等级已享受次数: 0 }
    expect: { answer: no, because: certificate }
  - name: { zh: 培训合格证书不是职业技能等级证书, en: a completion certificate is not a skill-level certificate }
    on: 2023-06-01
    facts: { 离校未就业高校毕业生: true, 失业登记: true, 证书类别: 培训合格证书, 同职业同等级已享受次数: 0 }
    expect: { answer: no, because: certificate }
  - name: { zh: 有没有失业登记还不清楚, en: registration as unemployed is not known }
    on: 2023-06-01
    facts: { 离校未就业高校毕业生: true, 失业登记: null, 证书类别: 职业技能等级证书, 同职业同等级已享受次数: 0 }
    expect: { answer: unknown, because: registered, missing: [失业登记] }
  - name: { zh: 这个职业和等级已经补过, en: this occupation and level was subsidised before }
    on: 2023-06-01
    facts: { 离校未就业高校毕业生: true, 失业登记: true, 证书类别: 职业技能等级证书, 同职业同等级已享受次数: 1 }
    expect: { answer: no, because: once-per-occupation-and-level }
  - name: { zh: 证书日期是印发当天, en: certificate dated on the day of issue }
    on: 2021-04-20
    facts: { 离校未就业高校毕业生: true, 失业登记: true, 证书类别: 职业技能等级证书, 同职业同等级已享受次数: 0 }
    expect: { answer: yes, amount: unpublished }
  - name: { zh: 证书日期在印发前一天, en: certificate dated the day before the issue }
    on: 2021-04-19
    facts: { 离校未就业高校毕业生: true, 失业登记: true, 证书类别: 职业技能等级证书, 同职业同等级已享受次数: 0 }
    expect: { answer: not_yet_in_force, amount: none }
', 1),
	('350481', '01GNTGHXT0000000000HDZ7EQH', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', 'cases/insurance-skill-subsidy.yaml', 'programme: insurance-skill-subsidy
cases:
  - name: { zh: 参保职工取证，由经办机构认定, en: "an insured employee with a certificate, ruled by the office" }
    on: 2023-07-10
    facts: { 失业保险参保: true, 证书类别: 职业技能等级证书, 失业保险经办认定: true }
    expect: { answer: yes, amount: unpublished }
  - name: { zh: 经办机构还没有认定, en: the office has not ruled yet }
    on: 2023-07-10
    facts: { 失业保险参保: true, 证书类别: 国家职业资格证书 }
    expect: { answer: unknown, because: conditions, missing: [失业保险经办认定] }
  - name: { zh: 没有参保, en: not insured }
    on: 2023-07-10
    facts: { 失业保险参保: false }
    expect: { answer: no, because: insured }
  - name: { zh: 专项职业能力证书不算, en: a special-ability certificate does not count }
    on: 2023-07-10
    facts: { 失业保险参保: true, 证书类别: 专项职业能力证书 }
    expect: { answer: no, because: certificate }
  - name: { zh: 印发当天的证书, en: a certificate of the day of issue }
    on: 2021-04-20
    facts: { 失业保险参保: true, 证书类别: 职业技能等级证书, 失业保险经办认定: true }
    expect: { answer: yes }
  - name: { zh: 印发前一天的证书, en: a certificate of the day before }
    on: 2021-04-19
    facts: { 失业保险参保: true, 证书类别: 职业技能等级证书, 失业保险经办认定: true }
    expect: { answer: not_yet_in_force }
', 1),
	('350481', '01GNTGHXT0000000000NDZ7EQH', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', 'cases/project-training.yaml', 'programme: project-training
cases:
  - name: { zh: 公办机构、合格、协议600元, en: "public institution, passed, agreed rate 600" }
    on: 2023-03-06
    facts: { 机构类别: 公办培训机构, 承担项目制任务: true, 企业急需工种: true, 考核结果: 合格, 同职业同等级已享受次数: 0, 核定单价: 600 }
    expect: { answer: yes, amount: 600 }
  - name: { zh: 民办技工学校也是职业（技工）院校, en: a private technical school is a vocational school too }
    on: 2023-03-06
    facts: { 机构类别: 职业（技工）院校, 承担项目制任务: true, 企业急需工种: true, 考核结果: 合格, 同职业同等级已享受次数: 0, 核定单价: 650 }
    expect: { answer: yes, amount: 650 }
  - name: { zh: 协议价高于上限，按650元, en: a rate above the ceiling is cut to 650 }
    on: 2023-03-06
    facts: { 机构类别: 公办培训机构, 承担项目制任务: true, 企业急需工种: true, 考核结果: 合格, 同职业同等级已享受次数: 0, 核定单价: 700.55 }
    expect: { answer: yes, amount: 650 }
  - name: { zh: 民办培训机构，备案前就说不行, en: a private training institution is told no before it files }
    on: 2023-03-06
    facts: { 机构类别: 民办培训机构 }
    expect: { answer: no, because: carrier, amount: none, missing: [] }
  - name: { zh: 院校备案时，其余还不知道, en: "a school at filing time, the rest not yet known" }
    on: 2023-03-06
    facts: { 机构类别: 职业（技工）院校, 核定单价: 650 }
    expect:
      answer: unknown
      amount: 650
      because: [task, completed, once-per-occupation-and-level, urgent]
      missing: [承担项目制任务, 考核结果, 同职业同等级已享受次数, 企业急需工种]
  - name: { zh: 考核不合格, en: failed the assessment }
    on: 2023-03-06
    facts: { 机构类别: 公办培训机构, 承担项目制任务: true, 企业急需工种: true, 考核结果: 不合格, 同职业同等级已享受次数: 0, 核定单价: 600 }
    expect: { answer: no, because: completed, amount: none }
  - name: { zh: 同职业同等级别处已享受一次, en: "already subsidised once for this occupation and level, elsewhere" }
    on: 2023-03-06
    facts: { 机构类别: 公办培训机构, 承担项目制任务: true, 企业急需工种: true, 考核结果: 合格, 同职业同等级已享受次数: 1, 核定单价: 600 }
    expect: { answer: no, because: once-per-occupation-and-level }
  - name: { zh: 工种没有认定为急需, en: the occupation was ruled not to be urgent }
    on: 2023-03-06
    facts: { 机构类别: 公办培训机构, 承担项目制任务: true, 企业急需工种: false, 考核结果: 合格, 同职业同等级已享受次数: 0, 核定单价: 600 }
    expect: { answer: no, because: urgent }
  - name: { zh: 协议还没有写单价, en: the agreement names no rate yet }
    on: 2023-03-06
    facts: { 机构类别: 公办培训机构, 承担项目制任务: true, 企业急需工种: true, 考核结果: 合格, 同职业同等级已享受次数: 0 }
    expect: { answer: yes, amount: open, missing: [核定单价] }
  - name: { zh: 印发当天开班, en: class began on the day of issue }
    on: 2021-04-20
    facts: { 机构类别: 公办培训机构, 承担项目制任务: true, 企业急需工种: true, 考核结果: 合格, 同职业同等级已享受次数: 0, 核定单价: 600 }
    expect: { answer: yes, amount: 600 }
  - name: { zh: 印发前一天开班, en: class began the day before the issue }
    on: 2021-04-19
    facts: { 机构类别: 公办培训机构, 承担项目制任务: true, 企业急需工种: true, 考核结果: 合格, 同职业同等级已享受次数: 0, 核定单价: 600 }
    expect: { answer: not_yet_in_force, because: not_yet_in_force, amount: none }
', 1),
	('350481', '01GNTGHXT0000000000SDZ7EQH', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', 'cases/veteran-free-training.yaml', 'programme: veteran-free-training
cases:
  - name: { zh: 退役军人第一次, en: a veteran''s first }
    on: 2023-04-03
    facts: { 退役军人: true, 退役后免费培训已用次数: 0 }
    expect: { answer: yes, amount: free }
  - name: { zh: 用过一次再来问, en: a veteran who used the one free place asks again }
    on: 2023-04-03
    facts: { 退役军人: true, 退役后免费培训已用次数: 1 }
    expect: { answer: no, because: once, amount: none }
  - name: { zh: 不是退役军人，用没用过不必问, en: "not a veteran: whether it was used need not be asked" }
    on: 2023-04-03
    facts: { 退役军人: false }
    expect: { answer: no, because: veteran, missing: [] }
  - name: { zh: 在外地用没用过不清楚, en: whether it was used elsewhere is not known }
    on: 2023-04-03
    facts: { veteran: true, veteran_free_training_times: null }
    expect: { answer: unknown, because: once, missing: [退役后免费培训已用次数] }
  - name: { zh: 印发当天, en: on the day of issue }
    on: 2021-04-20
    facts: { 退役军人: true, 退役后免费培训已用次数: 0 }
    expect: { answer: yes, amount: free }
  - name: { zh: 印发前一天, en: the day before the issue }
    on: 2021-04-19
    facts: { 退役军人: true, 退役后免费培训已用次数: 0 }
    expect: { answer: not_yet_in_force }
', 1),
	('350481', '01GNTGHXT0000000000XDZ7EQH', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', 'document.yaml', '# 永政办〔2021〕23号, sentence by sentence. The words of `text` stand exactly as issued; glosses, kinds and what is left open are our own work.
pack:
  id: yongan
  version: "2021-23/1"
  name: { zh: 永安市, en: Yong''an }
  region: "350481"
number: 永政办〔2021〕23号
title:
  zh: 永安市人民政府办公室关于推行终身职业技能培训制度的实施意见
  en: Implementation Opinions of the Office of the Yong''an Municipal People''s Government on Carrying Out the Lifelong Vocational Skills Training System
issuer: yongan_gov_office
issued_on: 2021-04-20
openness: { zh: 此件主动公开, en: published on the office''s own initiative }
validity:
  state: unconfirmed
  reason:
    zh: 文件2021年4月20日印发，没有写施行日期和有效期；是否仍然有效，须由制定机关确认。
    en: The document of 20 April 2021 names no effective date and no end; whether it is still in force must be confirmed by its issuer.
  source:
    zh: 原文；制定机关尚未确认
    en: the text itself; not yet confirmed by its issuer
basis:
  - number: 闽政〔2018〕26号
    title: { zh: 福建省人民政府关于推行终身职业技能培训制度的实施意见, en: Implementation Opinions of the Fujian Provincial People''s Government on Carrying Out the Lifelong Vocational Skills Training System }
    issuer: fujian_gov
    loaded: false
  - number: 明政办〔2020〕66号
    title: { zh: 三明市人民政府办公室关于推行终身职业技能培训制度的实施意见, en: Implementation Opinions of the Office of the Sanming Municipal People''s Government on Carrying Out the Lifelong Vocational Skills Training System }
    issuer: sanming_gov_office
    loaded: false
source: { zh: 永安市人民政府主动公开的文件, en: a document the Yong''an government published on its own initiative }

units:
  - id: hrss
    name: { zh: "永安市人力资源和社会保障局", en: "Yong''an Human Resources and Social Security Bureau" }
    written: ["市人社局", "人社局"]
    kind: department
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: drc
    name: { zh: "永安市发展和改革局", en: "Yong''an Development and Reform Bureau" }
    written: ["发改局"]
    kind: department
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: education
    name: { zh: "永安市教育局", en: "Yong''an Education Bureau" }
    written: ["教育局", "市教育局"]
    kind: department
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: industry
    name: { zh: "永安市工业和信息化局", en: "Yong''an Industry and Information Technology Bureau" }
    written: ["工信局"]
    kind: department
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: finance
    name: { zh: "永安市财政局", en: "Yong''an Finance Bureau" }
    written: ["财政局"]
    kind: department
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: agriculture
    name: { zh: "永安市农业农村局", en: "Yong''an Agriculture and Rural Affairs Bureau" }
    written: ["农业农村局"]
    kind: department
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: culture_tourism
    name: { zh: "永安市文化体育和旅游局", en: "Yong''an Culture, Sports and Tourism Bureau" }
    written: ["文旅局"]
    kind: department
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: health
    name: { zh: "永安市卫生健康局", en: "Yong''an Health Bureau" }
    written: ["卫健局"]
    kind: department
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: science
    name: { zh: "永安市科学技术局", en: "Yong''an Science and Technology Bureau" }
    written: ["科技局"]
    kind: department
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: public_security
    name: { zh: "永安市公安局", en: "Yong''an Public Security Bureau" }
    written: ["公安局"]
    kind: department
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: justice
    name: { zh: "永安市司法局", en: "Yong''an Justice Bureau" }
    written: ["司法局"]
    kind: department
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: veterans
    name: { zh: "永安市退役军人事务局", en: "Yong''an Veterans Affairs Bureau" }
    written: ["退役军人局"]
    kind: department
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: market_regulation
    name: { zh: "永安市市场监督管理局", en: "Yong''an Administration for Market Regulation" }
    written: ["市场监管局"]
    kind: department
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: trade_union
    name: { zh: "永安市总工会", en: "Yong''an Federation of Trade Unions" }
    written: ["市总工会", "总工会"]
    kind: peoples_organisation
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: youth_league
    name: { zh: "共青团永安市委员会", en: "Yong''an Committee of the Communist Youth League" }
    written: ["团市委"]
    kind: peoples_organisation
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: women
    name: { zh: "永安市妇女联合会", en: "Yong''an Women''s Federation" }
    written: ["妇联"]
    kind: peoples_organisation
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: disabled
    name: { zh: "永安市残疾人联合会", en: "Yong''an Disabled Persons'' Federation" }
    written: ["残联"]
    kind: peoples_organisation
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: industry_commerce
    name: { zh: "永安市工商业联合会", en: "Yong''an Federation of Industry and Commerce" }
    written: ["工商联"]
    kind: peoples_organisation
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: talent_office
    name: { zh: "中共永安市委人才工作领导小组办公室", en: "Office of the Talent Work Leading Group of the CPC Yong''an Committee" }
    written: ["市委人才办"]
    kind: party_organ
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: publicity_dept
    name: { zh: "中共永安市委宣传部", en: "Publicity Department of the CPC Yong''an Committee" }
    written: ["市委宣传部"]
    kind: party_organ
    region: "350481"
    checked: { zh: "按通常的全称规则写，请办公室确认", en: "by the usual naming rule; confirm with the office" }
  - id: townships_towns
    name: { zh: "永安市各乡镇人民政府", en: "Town and township governments of Yong''an (8 towns, 3 townships)" }
    written: ["各乡镇人民政府", "各镇人民政府"]
    kind: territorial_group
    region: "350481"
    checked: { zh: "一组单位", en: "a group of units" }
  - id: subdistricts
    name: { zh: "永安市各街道办事处", en: "Sub-district offices of Yong''an (4)" }
    written: ["街道办事处"]
    kind: territorial_group
    region: "350481"
    checked: { zh: "一组单位", en: "a group of units" }
  - id: t350481001
    name: { zh: "永安市燕东街道办事处", en: "Yandong Sub-district Office, Yong''an" }
    kind: sub_district
    member_of: subdistricts
    region: "350481001"
    checked: { zh: "代码和名称取自国家统计局区划表（2023年）", en: "code and name from the statistics bureau''s list of divisions (2023)" }
  - id: t350481002
    name: { zh: "永安市燕西街道办事处", en: "Yanxi Sub-district Office, Yong''an" }
    kind: sub_district
    member_of: subdistricts
    region: "350481002"
    checked: { zh: "代码和名称取自国家统计局区划表（2023年）", en: "code and name from the statistics bureau''s list of divisions (2023)" }
  - id: t350481003
    name: { zh: "永安市燕南街道办事处", en: "Yannan Sub-district Office, Yong''an" }
    kind: sub_district
    member_of: subdistricts
    region: "350481003"
    checked: { zh: "代码和名称取自国家统计局区划表（2023年）", en: "code and name from the statistics bureau''s list of divisions (2023)" }
  - id: t350481004
    name: { zh: "永安市燕北街道办事处", en: "Yanbei Sub-district Office, Yong''an" }
    kind: sub_district
    member_of: subdistricts
    region: "350481004"
    checked: { zh: "代码和名称取自国家统计局区划表（2023年）", en: "code and name from the statistics bureau''s list of divisions (2023)" }
  - id: t350481100
    name: { zh: "永安市西洋镇人民政府", en: "Xiyang Town Government, Yong''an" }
    kind: town
    member_of: townships_towns
    region: "350481100"
    checked: { zh: "代码和名称取自国家统计局区划表（2023年）", en: "code and name from the statistics bureau''s list of divisions (2023)" }
  - id: t350481101
    name: { zh: "永安市贡川镇人民政府", en: "Gongchuan Town Government, Yong''an" }
    kind: town
    member_of: townships_towns
    region: "350481101"
    checked: { zh: "代码和名称取自国家统计局区划表（2023年）", en: "code and name from the statistics bureau''s list of divisions (2023)" }
  - id: t350481102
    name: { zh: "永安市安砂镇人民政府", en: "Ansha Town Government, Yong''an" }
    kind: town
    member_of: townships_towns
    region: "350481102"
    checked: { zh: "代码和名称取自国家统计局区划表（2023年）", en: "code and name from the statistics bureau''s list of divisions (2023)" }
  - id: t350481103
    name: { zh: "永安市小陶镇人民政府", en: "Xiaotao Town Government, Yong''an" }
    kind: town
    member_of: townships_towns
    region: "350481103"
    checked: { zh: "代码和名称取自国家统计局区划表（2023年）", en: "code and name from the statistics bureau''s list of divisions (2023)" }
  - id: t350481104
    name: { zh: "永安市大湖镇人民政府", en: "Dahu Town Government, Yong''an" }
    kind: town
    member_of: townships_towns
    region: "350481104"
    checked: { zh: "代码和名称取自国家统计局区划表（2023年）", en: "code and name from the statistics bureau''s list of divisions (2023)" }
  - id: t350481105
    name: { zh: "永安市曹远镇人民政府", en: "Caoyuan Town Government, Yong''an" }
    kind: town
    member_of: townships_towns
    region: "350481105"
    checked: { zh: "代码和名称取自国家统计局区划表（2023年）", en: "code and name from the statistics bureau''s list of divisions (2023)" }
  - id: t350481106
    name: { zh: "永安市洪田镇人民政府", en: "Hongtian Town Government, Yong''an" }
    kind: town
    member_of: townships_towns
    region: "350481106"
    checked: { zh: "代码和名称取自国家统计局区划表（2023年）", en: "code and name from the statistics bureau''s list of divisions (2023)" }
  - id: t350481107
    name: { zh: "永安市槐南镇人民政府", en: "Huainan Town Government, Yong''an" }
    kind: town
    member_of: townships_towns
    region: "350481107"
    checked: { zh: "代码和名称取自国家统计局区划表（2023年）", en: "code and name from the statistics bureau''s list of divisions (2023)" }
  - id: t350481202
    name: { zh: "永安市上坪乡人民政府", en: "Shangping Township Government, Yong''an" }
    kind: township
    member_of: townships_towns
    region: "350481202"
    checked: { zh: "代码和名称取自国家统计局区划表（2023年）", en: "code and name from the statistics bureau''s list of divisions (2023)" }
  - id: t350481203
    name: { zh: "永安市罗坊乡人民政府", en: "Luofang Township Government, Yong''an" }
    kind: township
    member_of: townships_towns
    region: "350481203"
    checked: { zh: "代码和名称取自国家统计局区划表（2023年）", en: "code and name from the statistics bureau''s list of divisions (2023)" }
  - id: t350481204
    name: { zh: "永安市青水畲族乡人民政府", en: "Qingshui She Ethnic Township Government, Yong''an" }
    kind: township
    member_of: townships_towns
    region: "350481204"
    checked: { zh: "代码和名称取自国家统计局区划表（2023年）", en: "code and name from the statistics bureau''s list of divisions (2023)" }
  - id: yongan_gov_office
    name: { zh: "永安市人民政府办公室", en: "Office of the Yong''an Municipal People''s Government" }
    written: ["永安市人民政府办公室"]
    kind: issuer
    region: "350481"
    checked: { zh: "文中原名", en: "named in the text" }
  - id: fujian_gov
    name: { zh: "福建省人民政府", en: "Fujian Provincial People''s Government" }
    written: ["福建省人民政府"]
    kind: issuer_of_basis
    region: "35"
    checked: { zh: "文中原名", en: "named in the text" }
  - id: sanming_gov_office
    name: { zh: "三明市人民政府办公室", en: "Office of the Sanming Municipal People''s Government" }
    written: ["三明市人民政府办公室"]
    kind: issuer_of_basis
    region: "3504"
    checked: { zh: "文中原名", en: "named in the text" }

clauses:
  - { id: "0" }
  - { id: "1", heading: { zh: "一、指导思想", en: "Guiding principles" } }
  - { id: "2", heading: { zh: "二、目标任务", en: "Goals and tasks" } }
  - { id: "2.1", heading: { zh: "——职业技能培训制度更加完善。", en: "The training system is more complete" } }
  - { id: "2.2", heading: { zh: "——职业技能培训机制更加健全。", en: "The training mechanism is sounder" } }
  - { id: "2.3", heading: { zh: "——职业技能培训质效显著提升。", en: "Quality and effect rise markedly" } }
  - { id: "3.1", heading: { zh: "（一）建立职业技能培训实施体系。", en: "Build the delivery system" } }
  - { id: "3.2", heading: { zh: "（二）推进重点人群职业技能培训。", en: "Training for key groups" } }
  - { id: "3.3", heading: { zh: "（三）实施企业职工技能提升行动。", en: "Upgrading action for enterprise staff" } }
  - { id: "3.4", heading: { zh: "（四）鼓励企业培养高技能人才。", en: "Encourage enterprises to train highly skilled people" } }
  - { id: "3.5", heading: { zh: "（五）落实扶持技工教育相关政策。", en: "Support for technical-worker education" } }
  - { id: "3.6", heading: { zh: "（六）深化校企合作促进产教融合。", en: "School–enterprise cooperation" } }
  - { id: "3.7", heading: { zh: "（七）强化职业（技工）院校教师队伍建设。", en: "Teaching staff of vocational (technical) schools" } }
  - { id: "3.8", heading: { zh: "(八)突出职业技能竞赛引领。", en: "Lead by skill competitions" } }
  - { id: "3.9", heading: { zh: "(九)健全技能人才多元评价体系。", en: "Plural evaluation of skilled people" } }
  - { id: "3.10", heading: { zh: "(十)完善技能提升激励机制。", en: "Incentives for raising skills" } }
  - { id: "3.11", heading: { zh: "（十一）创新职业技能培训服务。", en: "New training services" } }
  - { id: "4.1", heading: { zh: "（一）强化组织保障。", en: "Organisation" } }
  - { id: "4.2", heading: { zh: "（二）落实资金保障。", en: "Funding" } }
  - { id: "4.3", heading: { zh: "（三）营造良好氛围。", en: "Publicity" } }
  - { id: "5" }

sentences:
  - id: "0.0.1"
    clause: "0"
    text: "永政办〔2021〕23号"
    gloss: "Document number: Yong''an Government Office [2021] No. 23."
    kind: organisation
    force: state
    actors: ["永安市人民政府办公室"]
  - id: "0.0.2"
    clause: "0"
    text: "永安市人民政府办公室 关于推行终身职业技能培训制度的实施意见"
    gloss: "Title: Implementation Opinions of the Office of the Yong''an Municipal People''s Government on Carrying Out the Lifelong Vocational Skills Training System."
    kind: organisation
    force: state
    actors: ["永安市人民政府办公室"]
  - id: "0.0.3"
    clause: "0"
    text: "各乡镇人民政府、街道办事处，市直有关单位："
    gloss: "Addressed to all township governments, sub-district offices and departments directly under the city."
    kind: organisation
    force: state
    actors: ["各乡镇人民政府", "街道办事处", "市直有关单位"]
    left_open: { zh: "除后文点名的以外，还有哪些市直单位。", en: "Which city units beyond those named later." }
  - id: "0.0.4"
    clause: "0"
    text: "为切实提高劳动者技能水平和就业质量，缓解技能人才短缺的结构性矛盾，促进就业创业和经济社会发展，"
    gloss: "Purpose: raise workers'' skills and quality of employment, ease the structural shortage of skilled people, promote employment, start-ups and development."
    kind: goal
    force: state
    actors: ["永安市"]
    left_open: { zh: "没有写明指标。", en: "Indicators are not defined." }
  - id: "0.0.5"
    clause: "0"
    text: "根据《福建省人民政府关于推行终身职业技能培训制度的实施意见》（闽政〔2018〕26号）、《三明市人民政府办公室关于推行终身职业技能培训制度的实施意见》（明政办〔2020〕66号），结合我市实际，提出如下意见。"
    gloss: "Based on Fujian Provincial Government [2018] No. 26 and Sanming Government Office [2020] No. 66."
    kind: organisation
    force: state
    actors: ["永安市人民政府办公室"]
    left_open: { zh: "两份依据文件的文本须另行取得。", en: "Text of the two basis documents must be loaded separately." }
  - id: "1.0.1"
    clause: "1"
    text: "以习近平新时代中国特色社会主义思想为指导，深入贯彻落实党的十九大和十九届二中、三中、四中、五中全会精神，按照党中央、国务院决策部署及省委、省政府工作要求，坚持新发展理念，深化人力资源供给侧结构性改革，"
    gloss: "Guided by central and provincial decisions; deepen supply-side structural reform of human resources."
    kind: goal
    force: state
    actors: ["各有关单位"]
  - id: "1.0.2"
    clause: "1"
    text: "推行终身职业技能培训制度，大力提高劳动者素质和就业创业能力，"
    gloss: "Carry out the lifelong vocational skills training system; greatly raise workers'' quality and ability to find work or start a business."
    kind: goal
    force: state
    actors: ["各有关单位"]
  - id: "1.0.3"
    clause: "1"
    text: "为加快建设一支覆盖广泛、数量充足、梯次合理、技艺精湛的技能人才队伍提供强有力的人力资源支撑。"
    gloss: "Build a skilled workforce with wide coverage, sufficient numbers, a sound ladder of levels and superb craft."
    kind: goal
    force: state
    actors: ["各有关单位"]
  - id: "2.0.1"
    clause: "2"
    text: "推行覆盖城乡全体劳动者的终身职业技能培训制度，"
    gloss: "A lifelong training system covering all urban and rural workers."
    kind: goal
    force: state
    actors: ["各有关单位"]
  - id: "2.0.2"
    clause: "2"
    text: "健全政府推动、企业主体、市场引导、院校支持、社会参与的工作体系，"
    gloss: "Work system: government promotes, enterprises are the main body, the market guides, schools support, society takes part."
    kind: organisation
    force: state
    actors: ["政府", "企业", "院校", "社会"]
  - id: "2.0.3"
    clause: "2"
    text: "实现培训对象普惠化、培训资源市场化、培训载体多元化、培训方式多样化、培训管理规范化。"
    gloss: "Make training open to all, its resources market-based, carriers plural, methods diverse and management standardised."
    kind: goal
    force: state
    actors: ["各有关单位"]
  - id: "2.0.4"
    clause: "2"
    text: "力争 2020 年后基本形成政府、各产业主管部门、行业企业、职业（技工）院校、社会力量多方协同的职业教育和培训体系。"
    gloss: "Strive to have, after 2020, a system of vocational education and training in which all parties work together."
    kind: goal
    force: strive
    actors: ["政府", "产业主管部门", "企业", "院校", "社会力量"]
    quantities:
      - { op: ">", number: "2020", unit: "year" }
  - id: "2.1.1"
    clause: "2.1"
    text: "职业技能培训组织实施体系更加健全，"
    gloss: "The organisation and delivery system is sounder."
    kind: goal
    force: strive
    actors: ["各有关单位"]
  - id: "2.1.2"
    clause: "2.1"
    text: "企业职工培训制度普遍形成，"
    gloss: "Staff-training systems are generally in place in enterprises."
    kind: goal
    force: strive
    actors: ["企业"]
  - id: "2.1.3"
    clause: "2.1"
    text: "技能人才多元评价制度基本建立，"
    gloss: "A plural evaluation system for skilled people is basically set up."
    kind: goal
    force: strive
    actors: ["人社部门"]
  - id: "2.1.4"
    clause: "2.1"
    text: "技能人才发展的制度体系和社会环境进一步优化。"
    gloss: "System and social environment for skilled people improve further."
    kind: goal
    force: strive
    actors: ["各有关单位"]
  - id: "2.2.1"
    clause: "2.2"
    text: "培训资源优化配置、培训载体多元发展、"
    gloss: "Better allocation of training resources and plural carriers."
    kind: goal
    force: strive
    actors: ["各有关单位"]
  - id: "2.2.2"
    clause: "2.2"
    text: "劳动者按需自主选择、"
    gloss: "Workers choose freely according to need."
    kind: right/benefit
    force: strive
    actors: ["劳动者"]
  - id: "2.2.3"
    clause: "2.2"
    text: "政府监管服务的职业技能培训工作机制进一步完善。"
    gloss: "The mechanism of government supervision and service improves."
    kind: supervision
    force: strive
    actors: ["政府"]
  - id: "2.3.1"
    clause: "2.3"
    text: "进一步提升培训质量，劳动者素质和技能普遍提高，"
    gloss: "Raise training quality; workers'' skills rise generally."
    kind: goal
    force: strive
    actors: ["培训机构", "各有关单位"]
    left_open: { zh: "没有写目标比例。", en: "No target rate is given." }
  - id: "2.3.2"
    clause: "2.3"
    text: "劳动者无技能就业现象基本消除。"
    gloss: "Employment without any skill is basically eliminated."
    kind: goal
    force: strive
    actors: ["各有关单位"]
    left_open: { zh: "没有写明什么是“无技能”。", en: "Definition of ''without skill'' is not given." }
  - id: "3.1.1"
    clause: "3.1"
    text: "面向城乡全体劳动者，建立以政府补贴培训、企业自主培训、市场化培训为主要供给，"
    gloss: "For all urban and rural workers, with three main kinds of supply: government-subsidised, enterprise-run and market training."
    kind: organisation
    force: must
    actors: ["各有关单位"]
    units: [hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "3.1.2"
    clause: "3.1"
    text: "以公共实训基地、职业（技工）院校、职业培训机构和行业企业为主要载体，"
    gloss: "Main carriers: public training bases, vocational (technical) schools, training institutions and industry enterprises."
    kind: organisation
    force: must
    actors: ["公共实训基地", "职业（技工）院校", "职业培训机构", "行业企业"]
    units: [hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "3.1.3"
    clause: "3.1"
    text: "以就业技能、岗位技能提升和创业创新培训为主要形式的职业技能培训组织实施体系。"
    gloss: "Main forms: employment-skill, on-the-job skill upgrading, and entrepreneurship/innovation training."
    kind: organisation
    force: must
    actors: ["各有关单位"]
    units: [hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "3.1.4"
    clause: "3.1"
    text: "围绕市重点产业企业就业需求，大力实施以初级技能、专项技能为主的就业技能培训；"
    gloss: "Around hiring needs of enterprises in the city''s key industries: employment training mainly at elementary and special-skill level."
    kind: duty
    force: must
    actors: ["各有关单位"]
    units: [hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
    left_open: { zh: "重点产业名单另行发布。", en: "The list of key industries is issued elsewhere." }
  - id: "3.1.5"
    clause: "3.1"
    text: "围绕人岗相适，大力实施以岗位技能为主的新录用人员及转岗人员岗前培训；"
    gloss: "Pre-post training in post skills for newly hired and transferred staff."
    kind: duty
    force: must
    actors: ["企业", "各有关单位"]
    units: [hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
    left_open: { zh: "岗前培训的期限另有规定。", en: "The window length is set elsewhere." }
  - id: "3.1.6"
    clause: "3.1"
    text: "围绕技术进步，实施以新技术、新工艺为主的在岗职工职业技能提升培训。"
    gloss: "Upgrading training for staff in post, mainly in new technologies and processes."
    kind: duty
    force: must
    actors: ["企业", "各有关单位"]
    units: [hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "3.1.R"
    clause: "3.1"
    text: "责任单位：市人社局、发改局、教育局、工信局、财政局、农业农村局、文旅局、卫健局、市总工会等按职责分工负责，各乡镇人民政府，街道办事处"
    gloss: "Responsible units: Yong''an Human Resources and Social Security Bureau; Yong''an Development and Reform Bureau; Yong''an Education Bureau; Yong''an Industry and Information Technology Bureau; Yong''an Finance Bureau; Yong''an Agriculture and Rural Affairs Bureau; Yong''an Culture, Sports and Tourism Bureau; Yong''an Health Bureau; Yong''an Federation of Trade Unions; town and township governments; sub-district offices."
    kind: organisation
    force: must
    actors: ["hrss", "drc", "education", "industry", "finance", "agriculture", "culture_tourism", "health", "trade_union", "townships_towns", "subdistricts"]
    units: [hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
    left_open: { zh: "没有写牵头单位。", en: "No lead unit is named." }
  - id: "3.2.1"
    clause: "3.2"
    text: "继续实施“春潮行动”，力争农村转移就业劳动者、新生代农民工均能接受一次技能培训，"
    gloss: "''Spring Tide'' action: each rural worker who moved to other employment and each new-generation migrant worker gets one skills training."
    kind: goal
    force: strive
    actors: ["各有关单位"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
    quantities:
      - { op: ">=", number: "1", unit: "training/person", period: "once" }
    left_open: { zh: "“新生代”的出生年份（通常指1980年及以后）文件没有写。“农村户籍”需要证明方式：户口簿已不再写农业、非农业（看地址是否在村，或村委会证明）。", en: "The birth year that begins the new generation (commonly 1980) is not in the text. Rural household registration needs a way of proof: the household book no longer says agricultural or non-agricultural (address in a village, village certificate)." }
  - id: "3.2.2"
    clause: "3.2"
    text: "在企业技能岗位的农民工能接受一次岗位技能提升培训或高技能人才培训。"
    gloss: "Migrant workers in skilled posts get one upgrading or high-skill training."
    kind: goal
    force: strive
    actors: ["企业", "各有关单位"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
    quantities:
      - { op: ">=", number: "1", unit: "training/person", period: "once" }
  - id: "3.2.3"
    clause: "3.2"
    text: "实施新型职业农民培育工程和农村实用人才培训计划。"
    gloss: "Carry out the new professional farmer project and the practical rural talent plan."
    kind: duty
    force: must
    actors: ["农业农村局"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
    left_open: { zh: "人数和资金见农业部门文件。", en: "Numbers and funds come from agriculture documents." }
  - id: "3.2.4"
    clause: "3.2"
    text: "力争今后三年每年培训农村户籍劳动者 1000 人以上。"
    gloss: "Strive to train at least 1,000 rural-hukou workers each year for the next three years."
    kind: goal
    force: strive
    actors: ["各有关单位"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
    quantities:
      - { op: ">=", number: "1000", unit: "person", period: "per year, 3 years" }
    left_open: { zh: "“今后三年”是2021—2023年还是2022—2024年，按人数还是按人次，没有写明。“农村户籍”需要证明方式：户口簿已不再写农业、非农业（看地址是否在村，或村委会证明）。", en: "Whether the next three years are 2021–2023 or 2022–2024, and whether heads or head-times count. Rural household registration needs a way of proof: the household book no longer says agricultural or non-agricultural (address in a village, village certificate)." }
  - id: "3.2.5"
    clause: "3.2"
    text: "开展高校毕业生技能就业行动，开发适合高校毕业生的就业创业培训项目，"
    gloss: "Skills-employment action for college graduates; develop suitable courses."
    kind: duty
    force: must
    actors: ["人社局", "教育局"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
  - id: "3.2.6"
    clause: "3.2"
    text: "凡进行失业登记的离校未就业高校毕业生，取得相应职业技能等级证书，按规定给予职业培训补贴。"
    gloss: "Any graduate who left school unemployed, is registered as unemployed and obtains the skill-level certificate gets the training subsidy under the rules."
    kind: right/benefit
    force: must
    actors: ["人社局"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
    quantities:
      - { op: "==", number: "1", unit: "skill-level certificate" }
    left_open: { zh: "金额和毕业后的时限：“按规定”。", en: "Amount and time limit after graduation: left to the rules." }
  - id: "3.2.7"
    clause: "3.2"
    text: "引导和支持农村建档立卡贫困家庭新成长劳动力接受职业教育，"
    gloss: "Guide and support new-growth labour from registered poor rural households into vocational education."
    kind: duty
    force: must
    actors: ["教育局", "农业农村局"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
    left_open: { zh: "2021年起改称脱贫人口、防止返贫监测对象；标签需要带日期的接续。", en: "Since 2021 the group has other names (persons lifted out of poverty, persons watched against falling back); the tag needs a successor with dates." }
  - id: "3.2.8"
    clause: "3.2"
    text: "对建档立卡贫困家庭子女接受职业教育的给予扶贫助学补助。"
    gloss: "Children of registered poor households in vocational education get poverty-relief study aid."
    kind: right/benefit
    force: must
    actors: ["教育局", "农业农村局"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
    left_open: { zh: "文件没有写金额（国家层面为“雨露计划”）。", en: "The amount is not in the text (nationally the Rain and Dew plan)." }
  - id: "3.2.9"
    clause: "3.2"
    text: "鼓励中等职业学校、技工院校采取单列招生和免学费、住宿费、教材费等助学措施，招收建档立卡贫困家庭子女就读中等职业学校和技工院校。"
    gloss: "Schools are encouraged to admit such children by separate quota and waive tuition, lodging and textbook fees."
    kind: right/benefit
    force: encourage
    actors: ["中等职业学校", "技工院校"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
    left_open: { zh: "减免的费用由谁承担。", en: "Who bears the waived fees." }
  - id: "3.2.10"
    clause: "3.2"
    text: "鼓励中等职业学校、技工院校和公共实训基地举办贫困家庭劳动力、计生特殊家庭成员免费就业技能培训，"
    gloss: "Encourage free employment training for labour from poor families and members of special family-planning families."
    kind: right/benefit
    force: encourage
    actors: ["中等职业学校", "技工院校", "公共实训基地"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
    quantities:
      - { op: "==", number: "0", unit: "CNY fee/person" }
  - id: "3.2.11"
    clause: "3.2"
    text: "对承担培训任务的公办培训机构按政策给予补助。"
    gloss: "Public institutions that carry out this training get a grant under policy."
    kind: right/benefit
    force: must
    actors: ["人社局"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
    left_open: { zh: "金额：“按政策”。", en: "Amount: left to policy." }
  - id: "3.2.12"
    clause: "3.2"
    text: "引导退役军人积极参加职业技能培训，"
    gloss: "Guide veterans into skills training."
    kind: duty
    force: must
    actors: ["退役军人局"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
  - id: "3.2.13"
    clause: "3.2"
    text: "退役军人退役后可选择一次免费培训，"
    gloss: "A veteran may choose one free training after discharge."
    kind: right/benefit
    force: may
    actors: ["退役军人"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
    quantities:
      - { op: "==", number: "1", unit: "free training/person", period: "once after discharge" }
    left_open: { zh: "没有完成的培训如何处理。", en: "Effect of an unfinished class." }
  - id: "3.2.14"
    clause: "3.2"
    text: "并享受培训期间生活补助，"
    gloss: "And receives a living allowance during training."
    kind: right/benefit
    force: must
    actors: ["退役军人局"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
    left_open: { zh: "标准：省级文件。", en: "Rate: provincial documents." }
  - id: "3.2.15"
    clause: "3.2"
    text: "相关经费保障事项按省级有关文件规定执行。"
    gloss: "Funding follows provincial documents."
    kind: funding
    force: must
    actors: ["退役军人局", "财政局"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
  - id: "3.2.16"
    clause: "3.2"
    text: "对下岗失业退役军人，纳入失业人员特别职业培训计划、职业技能培训等范围，并按规定给予补贴。"
    gloss: "Laid-off and unemployed veterans are included in the special training plan for the unemployed and subsidised under the rules."
    kind: right/benefit
    force: must
    actors: ["人社局", "退役军人局"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
    left_open: { zh: "金额：“按规定”。", en: "Amount: left to the rules." }
  - id: "3.2.17"
    clause: "3.2"
    text: "支持失业保险参保职工提升技能，符合条件的按规定予以补贴。"
    gloss: "Insured employees who raise their skills get a subsidy if they qualify."
    kind: right/benefit
    force: must
    actors: ["人社局"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
    left_open: { zh: "金额、缴费月数、每年次数：国家和省级文件。", en: "Amounts, months and yearly count: national and provincial documents." }
  - id: "3.2.18"
    clause: "3.2"
    text: "继续实施残疾人职业技能提升计划，促进残疾人就业创业。"
    gloss: "Continue the skills plan for disabled persons."
    kind: duty
    force: must
    actors: ["残联", "人社局"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
  - id: "3.2.19"
    clause: "3.2"
    text: "开展社区矫正对象、刑满释放人员、戒毒康复人员就业技能培训，促进顺利回归社会。"
    gloss: "Employment training for persons in community correction, released prisoners and persons in drug rehabilitation."
    kind: duty
    force: must
    actors: ["司法局", "公安局", "人社局"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
  - id: "3.2.20"
    clause: "3.2"
    text: "鼓励和支持高（中）职院校将婴幼儿照护、养老护理、健康照护、家政服务专业纳入培训规划，"
    gloss: "Encourage colleges and schools to put infant care, elderly care, health care and domestic service into their plans."
    kind: duty
    force: encourage
    actors: ["高（中）职院校"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
  - id: "3.2.21"
    clause: "3.2"
    text: "组织对康养从业人员开展职业技能、法律法规、职业道德和安全教育培训，"
    gloss: "Organise training of care workers in skill, law, ethics and safety."
    kind: duty
    force: must
    actors: ["卫健局", "人社局", "妇联"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
    left_open: { zh: "各模块的课时。", en: "Hours per module." }
  - id: "3.2.22"
    clause: "3.2"
    text: "加快培养康养相关专业人才。"
    gloss: "Train more care professionals."
    kind: goal
    force: must
    actors: ["各有关单位"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
  - id: "3.2.R"
    clause: "3.2"
    text: "责任单位：市人社局、教育局、科技局、工信局、公安局、司法局、农业农村局、退役军人局、卫健局、妇联、残联等按职责分工负责，各乡镇人民政府，街道办事处"
    gloss: "Responsible units: Yong''an Human Resources and Social Security Bureau; Yong''an Education Bureau; Yong''an Science and Technology Bureau; Yong''an Industry and Information Technology Bureau; Yong''an Public Security Bureau; Yong''an Justice Bureau; Yong''an Agriculture and Rural Affairs Bureau; Yong''an Veterans Affairs Bureau; Yong''an Health Bureau; Yong''an Women''s Federation; Yong''an Disabled Persons'' Federation; town and township governments; sub-district offices."
    kind: organisation
    force: must
    actors: ["hrss", "education", "science", "industry", "public_security", "justice", "agriculture", "veterans", "health", "women", "disabled", "townships_towns", "subdistricts"]
    units: [hrss, education, science, industry, public_security, justice, agriculture, veterans, health, women, disabled, townships_towns, subdistricts]
    left_open: { zh: "没有写牵头单位。", en: "No lead unit is named." }
  - id: "3.3.1"
    clause: "3.3"
    text: "企业应组织开展岗前培训、学徒培训、在岗培训、脱产培训等多样化培训，"
    gloss: "Enterprises shall organise pre-post, apprentice, in-post and off-post training."
    kind: duty
    force: must
    actors: ["企业"]
    units: [hrss, trade_union, townships_towns, subdistricts]
  - id: "3.3.2"
    clause: "3.3"
    text: "对新招用技术岗位职工进行岗前培训，"
    gloss: "Newly hired staff in technical posts get pre-post training."
    kind: duty
    force: must
    actors: ["企业"]
    units: [hrss, trade_union, townships_towns, subdistricts]
    left_open: { zh: "录用后多久之内。", en: "Deadline after hiring." }
  - id: "3.3.3"
    clause: "3.3"
    text: "对技术工人每三年组织开展一次技能提升培训。"
    gloss: "Each technical worker gets one upgrading training every three years."
    kind: duty
    force: must
    actors: ["企业"]
    units: [hrss, trade_union, townships_towns, subdistricts]
    quantities:
      - { op: ">=", number: "1", unit: "training/technical worker", period: "per 3 years" }
    left_open: { zh: "三年按每人滚动计算，还是按固定周期。", en: "Whether three years roll per person or by fixed cycle." }
  - id: "3.3.4"
    clause: "3.3"
    text: "根据企业急需工种的需求，对承担项目制培训任务的职业（技工）院校和公办培训机构，"
    gloss: "Condition: project-based training of occupations that enterprises urgently need, by vocational (technical) schools and public institutions."
    kind: condition
    force: must
    actors: ["职业（技工）院校", "公办培训机构"]
    units: [hrss, trade_union, townships_towns, subdistricts]
    left_open: { zh: "急需工种目录由谁发布，任务如何下达。", en: "Who issues the urgent-occupation list and how tasks are assigned." }
  - id: "3.3.5"
    clause: "3.3"
    text: "按培训人数给予每人不超过650元标准的培训补助。"
    gloss: "A grant by number of persons trained, not above 650 yuan each."
    kind: right/benefit
    force: must
    actors: ["人社局"]
    units: [hrss, trade_union, townships_towns, subdistricts]
    quantities:
      - { op: "<=", number: "650", unit: "CNY/person", period: "per project training" }
    left_open: { zh: "上限之内的实际标准；“培训人数”指参训、结业还是取证。", en: "Actual rate under the ceiling; whether ''trained'' means enrolled, completed or certified." }
  - id: "3.3.R"
    clause: "3.3"
    text: "责任单位：市人社局、总工会等按职责分工负责，各乡镇人民政府，街道办事处"
    gloss: "Responsible units: Yong''an Human Resources and Social Security Bureau; Yong''an Federation of Trade Unions; town and township governments; sub-district offices."
    kind: organisation
    force: must
    actors: ["hrss", "trade_union", "townships_towns", "subdistricts"]
    units: [hrss, trade_union, townships_towns, subdistricts]
    left_open: { zh: "没有写牵头单位。", en: "No lead unit is named." }
  - id: "3.4.1"
    clause: "3.4"
    text: "结合市重点产业发展需求，积极推进技术技能人才培养（实训）基地、技能大师工作室、劳模工作室建设。"
    gloss: "Push ahead training bases, skill-master studios and model-worker studios for key industries."
    kind: duty
    force: must
    actors: ["各有关单位"]
    units: [hrss, education, science, industry, finance, market_regulation, trade_union, townships_towns, subdistricts]
    left_open: { zh: "补助和名额。", en: "Grants and quotas." }
  - id: "3.4.2"
    clause: "3.4"
    text: "对市级以上优秀人才、技师以上技能人才等实施“师带徒”人才培养工作，"
    gloss: "''Master leads apprentice'' with talents named at city level or above and skilled people of technician level or above."
    kind: condition
    force: must
    actors: ["市级以上优秀人才", "技师以上技能人才"]
    units: [hrss, education, science, industry, finance, market_regulation, trade_union, townships_towns, subdistricts]
    quantities:
      - { op: ">=", number: "2", unit: "national skill level (technician)" }
    left_open: { zh: "每位师傅带几名徒弟，期限多长。", en: "Number of apprentices per mentor, term." }
  - id: "3.4.3"
    clause: "3.4"
    text: "徒弟的国家职业资格证书或职业技能等级证书晋升一个等级，给予带徒师傅一定奖励。"
    gloss: "When the apprentice''s qualification or skill-level certificate rises by one level, the mentor gets a reward."
    kind: right/benefit
    force: must
    actors: ["师傅"]
    units: [hrss, education, science, industry, finance, market_regulation, trade_union, townships_towns, subdistricts]
    quantities:
      - { op: "+=", number: "1", unit: "skill level of apprentice", period: "per reward" }
    left_open: { zh: "金额：“一定奖励”；一次晋升两级如何处理；由谁、从哪项资金支付没有写。", en: "Amount: “a certain reward”; meaning of a rise by two levels. Who pays and from which fund is not said." }
  - id: "3.4.4"
    clause: "3.4"
    text: "鼓励企业技能大师工作室与博士后工作站等建立对接机制，"
    gloss: "Encourage links between master studios and post-doctoral stations."
    kind: duty
    force: encourage
    actors: ["企业"]
    units: [hrss, education, science, industry, finance, market_regulation, trade_union, townships_towns, subdistricts]
  - id: "3.4.5"
    clause: "3.4"
    text: "共同开展集智创新、技能研修、技术攻关、技艺传承等活动。"
    gloss: "Joint innovation, study, problem-solving and craft transmission."
    kind: duty
    force: encourage
    actors: ["企业"]
    units: [hrss, education, science, industry, finance, market_regulation, trade_union, townships_towns, subdistricts]
  - id: "3.4.6"
    clause: "3.4"
    text: "市重点产业规模以上企业选派工作满一年的员工到外地培训并取得高级工及以上国家职业资格证书，"
    gloss: "Condition: an above-scale enterprise in a key industry sends staff with one full year of service to train elsewhere and they obtain a senior-worker or higher national vocational qualification certificate."
    kind: condition
    force: must
    actors: ["市重点产业规模以上企业"]
    units: [hrss, education, science, industry, finance, market_regulation, trade_union, townships_towns, subdistricts]
    quantities:
      - { op: ">=", number: "1", unit: "year of service", period: "before being sent" }
      - { op: ">=", number: "3", unit: "national level (senior worker or higher)" }
    left_open: { zh: "这里只写国家职业资格证书（3.4.3两种都写）：职业技能等级证书算不算，须作出认定。“外地”指永安以外还是三明以外，没有写明。", en: "The text names only the national vocational qualification certificate here (3.4.3 names both kinds): whether a skill-level certificate counts must be ruled on. Whether “elsewhere” means outside Yong''an or outside Sanming is not said." }
  - id: "3.4.7"
    clause: "3.4"
    text: "企业可按相关规定享受职业技能培训补贴。"
    gloss: "The enterprise may receive the training subsidy under the rules."
    kind: right/benefit
    force: may
    actors: ["企业"]
    units: [hrss, education, science, industry, finance, market_regulation, trade_union, townships_towns, subdistricts]
    left_open: { zh: "金额：“按相关规定”。", en: "Amount: left to the relevant rules." }
  - id: "3.4.R"
    clause: "3.4"
    text: "责任单位：市人社局、教育局、科技局、工信局、财政局、市场监管局、总工会等按职责分工负责，各乡镇人民政府，街道办事处"
    gloss: "Responsible units: Yong''an Human Resources and Social Security Bureau; Yong''an Education Bureau; Yong''an Science and Technology Bureau; Yong''an Industry and Information Technology Bureau; Yong''an Finance Bureau; Yong''an Administration for Market Regulation; Yong''an Federation of Trade Unions; town and township governments; sub-district offices."
    kind: organisation
    force: must
    actors: ["hrss", "education", "science", "industry", "finance", "market_regulation", "trade_union", "townships_towns", "subdistricts"]
    units: [hrss, education, science, industry, finance, market_regulation, trade_union, townships_towns, subdistricts]
    left_open: { zh: "没有写牵头单位。", en: "No lead unit is named." }
  - id: "3.5.1"
    clause: "3.5"
    text: "落实教育附加费不低于30%的比例用于职业（技工）教育政策，"
    gloss: "At least 30 % of the education surcharge goes to vocational (technical) education."
    kind: funding
    force: must
    actors: ["教育局", "财政局"]
    units: [hrss, drc, education, finance, townships_towns, subdistricts]
    quantities:
      - { op: ">=", number: "30", unit: "% of education surcharge", period: "per budget year" }
  - id: "3.5.2"
    clause: "3.5"
    text: "其中安排一定比例用于支持技工院校和师资队伍建设。"
    gloss: "Within it a certain share supports technical-worker schools and teachers."
    kind: funding
    force: must
    actors: ["教育局", "财政局"]
    units: [hrss, drc, education, finance, townships_towns, subdistricts]
    left_open: { zh: "比例：“一定比例”。", en: "Share: “a certain share”." }
  - id: "3.5.3"
    clause: "3.5"
    text: "建立健全中职学校免学费补助"
    gloss: "Sound fee-waiver grants for secondary vocational schools."
    kind: duty
    force: must
    actors: ["教育局", "财政局"]
    units: [hrss, drc, education, finance, townships_towns, subdistricts]
    left_open: { zh: "标准和范围。", en: "Rate and categories." }
  - id: "3.5.4"
    clause: "3.5"
    text: "和生均经费动态调整机制。"
    gloss: "And a mechanism that adjusts per-student funding dynamically."
    kind: funding
    force: must
    actors: ["教育局", "财政局"]
    units: [hrss, drc, education, finance, townships_towns, subdistricts]
    left_open: { zh: "标准和调整办法。", en: "Standard and adjustment formula." }
  - id: "3.5.R"
    clause: "3.5"
    text: "责任单位：市人社局、发改局、教育局、财政局等按职责分工负责，各乡镇人民政府，街道办事处"
    gloss: "Responsible units: Yong''an Human Resources and Social Security Bureau; Yong''an Development and Reform Bureau; Yong''an Education Bureau; Yong''an Finance Bureau; town and township governments; sub-district offices."
    kind: organisation
    force: must
    actors: ["hrss", "drc", "education", "finance", "townships_towns", "subdistricts"]
    units: [hrss, drc, education, finance, townships_towns, subdistricts]
    left_open: { zh: "没有写牵头单位。", en: "No lead unit is named." }
  - id: "3.6.1"
    clause: "3.6"
    text: "支持职业（技工）院校与企业共同招生招工、联合办学，"
    gloss: "Support joint enrolment/recruitment and joint running of schools."
    kind: duty
    force: encourage
    actors: ["职业（技工）院校", "企业"]
    units: [hrss, drc, education, industry, agriculture, culture_tourism, health, trade_union, industry_commerce, townships_towns, subdistricts]
  - id: "3.6.2"
    clause: "3.6"
    text: "鼓励职业（技工）院校与重点产业企业合作举办技能人才“专班”。"
    gloss: "Encourage special classes for skilled people run by schools with key-industry enterprises."
    kind: duty
    force: encourage
    actors: ["职业（技工）院校", "重点产业企业"]
    units: [hrss, drc, education, industry, agriculture, culture_tourism, health, trade_union, industry_commerce, townships_towns, subdistricts]
    left_open: { zh: "有没有补助。", en: "Grant, if any." }
  - id: "3.6.3"
    clause: "3.6"
    text: "推行企业新型学徒制，对重点产业企业与市内的职业（技工）院校开展企业新型学徒制，"
    gloss: "New-style enterprise apprenticeship between key-industry enterprises and vocational (technical) schools inside the city."
    kind: condition
    force: must
    actors: ["重点产业企业", "市内职业（技工）院校"]
    units: [hrss, drc, education, industry, agriculture, culture_tourism, health, trade_union, industry_commerce, townships_towns, subdistricts]
    left_open: { zh: "学徒条件和期限见省级文件。“市内”指永安还是三明，没有写明。", en: "Apprentice eligibility and term: provincial documents. Whether “in the city” means Yong''an or Sanming is not said." }
  - id: "3.6.4"
    clause: "3.6"
    text: "从就业补助资金中对企业的培训培养费用给予相应补贴。"
    gloss: "The enterprise''s training cost is subsidised from the employment subsidy fund."
    kind: right/benefit
    force: must
    actors: ["人社局", "财政局"]
    units: [hrss, drc, education, industry, agriculture, culture_tourism, health, trade_union, industry_commerce, townships_towns, subdistricts]
    left_open: { zh: "标准（省里：每人每年5000元、6000元，预支不超过50%，闽人社文〔2019〕220号，转引）。", en: "Rates (province: 5,000/6,000 yuan per person-year, advance at most 50 %, in a provincial notice of 2019, number 220, secondary source)." }
  - id: "3.6.5"
    clause: "3.6"
    text: "实施高素质农民学历提升行动，落实“四免一补”（免学费、杂费、书本费、报名考试费，给予一定的生活补助）的补助政策。"
    gloss: "Degree action for high-quality farmers: four waivers (tuition, sundry, book, registration-and-exam fees) and one living allowance."
    kind: right/benefit
    force: must
    actors: ["农业农村局", "教育局"]
    units: [hrss, drc, education, industry, agriculture, culture_tourism, health, trade_union, industry_commerce, townships_towns, subdistricts]
    quantities:
      - { op: "==", number: "4", unit: "fee item waived/person" }
      - { op: "==", number: "1", unit: "living allowance/person" }
    left_open: { zh: "生活补助金额：“一定”。", en: "Allowance amount: “a certain” one." }
  - id: "3.6.6"
    clause: "3.6"
    text: "选拔一批有志从事农业的农村青壮年、返乡农民工和退役军人到农业类大中专院校免费接受学历教育。"
    gloss: "Select rural young adults, returned migrant workers and veterans to study free at agricultural colleges and schools."
    kind: right/benefit
    force: must
    actors: ["农业农村局"]
    units: [hrss, drc, education, industry, agriculture, culture_tourism, health, trade_union, industry_commerce, townships_towns, subdistricts]
    quantities:
      - { op: "==", number: "0", unit: "CNY tuition/person" }
    left_open: { zh: "名额和年龄。", en: "Quota and age." }
  - id: "3.6.R"
    clause: "3.6"
    text: "责任单位：市人社局、发改局、教育局、工信局、农业农村局、文旅局、卫健局、总工会、工商联等按职责分工负责，各乡镇人民政府，街道办事处"
    gloss: "Responsible units: Yong''an Human Resources and Social Security Bureau; Yong''an Development and Reform Bureau; Yong''an Education Bureau; Yong''an Industry and Information Technology Bureau; Yong''an Agriculture and Rural Affairs Bureau; Yong''an Culture, Sports and Tourism Bureau; Yong''an Health Bureau; Yong''an Federation of Trade Unions; Yong''an Federation of Industry and Commerce; town and township governments; sub-district offices."
    kind: organisation
    force: must
    actors: ["hrss", "drc", "education", "industry", "agriculture", "culture_tourism", "health", "trade_union", "industry_commerce", "townships_towns", "subdistricts"]
    units: [hrss, drc, education, industry, agriculture, culture_tourism, health, trade_union, industry_commerce, townships_towns, subdistricts]
    left_open: { zh: "没有写牵头单位。", en: "No lead unit is named." }
  - id: "3.7.1"
    clause: "3.7"
    text: "实施职业（技工）院校教师职业素质（能力）提高（升）计划，"
    gloss: "Plan to raise teachers'' professional quality (ability)."
    kind: duty
    force: must
    actors: ["教育局", "人社局"]
    units: [education, hrss, townships_towns, subdistricts]
  - id: "3.7.2"
    clause: "3.7"
    text: "大力培养理论与实践一体、专职与兼职结合的师资队伍。"
    gloss: "Teachers able in theory and practice, full-time and part-time."
    kind: duty
    force: must
    actors: ["教育局", "人社局"]
    units: [education, hrss, townships_towns, subdistricts]
  - id: "3.7.3"
    clause: "3.7"
    text: "畅通企业高技能人才到职业（技工）院校任教的绿色通道，"
    gloss: "Green channel for highly skilled people in enterprises to teach in schools."
    kind: channel
    force: must
    actors: ["教育局", "人社局"]
    units: [education, hrss, townships_towns, subdistricts]
  - id: "3.7.4"
    clause: "3.7"
    text: "学校可根据需要和条件，自主招用企业高技能人才。"
    gloss: "Schools may recruit such people by themselves."
    kind: right/benefit
    force: may
    actors: ["职业（技工）院校"]
    units: [education, hrss, townships_towns, subdistricts]
  - id: "3.7.5"
    clause: "3.7"
    text: "对紧缺急需岗位，可在编制内采取专项公开招聘的方式，"
    gloss: "For scarce posts, special open recruitment within the staffing quota."
    kind: condition
    force: may
    actors: ["职业（技工）院校"]
    units: [education, hrss, townships_towns, subdistricts]
  - id: "3.7.6"
    clause: "3.7"
    text: "自主招聘世界技能大赛参赛选手、国家级一类职业技能竞赛前三名、省级一类职业技能竞赛前二名的选手。"
    gloss: "Self-recruit WorldSkills competitors, top three of national class-1 and top two of provincial class-1 skill competitions."
    kind: right/benefit
    force: may
    actors: ["职业（技工）院校"]
    units: [education, hrss, townships_towns, subdistricts]
    quantities:
      - { op: "<=", number: "3", unit: "rank, national class-1 competition" }
      - { op: "<=", number: "2", unit: "rank, provincial class-1 competition" }
    left_open: { zh: "名次与3.8.3、3.8.4不同（省级：这里前二名，那里前三名）。", en: "Rank limits differ from 3.8.3 and 3.8.4 (province: two here, three there)." }
  - id: "3.7.R"
    clause: "3.7"
    text: "责任单位：市教育局、人社局等按职责分工负责，各乡镇人民政府，街道办事处"
    gloss: "Responsible units: Yong''an Education Bureau; Yong''an Human Resources and Social Security Bureau; town and township governments; sub-district offices."
    kind: organisation
    force: must
    actors: ["education", "hrss", "townships_towns", "subdistricts"]
    units: [education, hrss, townships_towns, subdistricts]
    left_open: { zh: "没有写牵头单位。", en: "No lead unit is named." }
  - id: "3.8.1"
    clause: "3.8"
    text: "组织具备条件的职业(技工)院校和企业,申报国家级、省级职业技能竞赛集训基地。"
    gloss: "Organise qualified schools and enterprises to apply as national or provincial competition training bases."
    kind: duty
    force: must
    actors: ["人社局", "教育局"]
    units: [hrss, education, industry, trade_union, youth_league, women, disabled, townships_towns, subdistricts]
  - id: "3.8.2"
    clause: "3.8"
    text: "鼓励重点产业主管部门和工会、共青团、妇联等群团组织及行业协会、职业院校、相关企业举办各类职业技能竞赛和各种形式的劳动竞赛。"
    gloss: "Encourage departments, unions, youth league, women''s federation, associations, schools and enterprises to hold skill and labour competitions."
    kind: duty
    force: encourage
    actors: ["重点产业主管部门", "群团组织", "行业协会", "职业院校", "企业"]
    units: [hrss, education, industry, trade_union, youth_league, women, disabled, townships_towns, subdistricts]
  - id: "3.8.3"
    clause: "3.8"
    text: "对参加国家级及以上竞赛获奖选手、省级一类竞赛前三名选手、省级二类竞赛和市级一类竞赛第一名选手可作为三明工匠的优先推荐对象;"
    gloss: "Prize-winners at national level or above, top three of provincial class 1, first of provincial class 2 and of city class 1 may be recommended first as Sanming Craftsman."
    kind: right/benefit
    force: may
    actors: ["获奖选手"]
    units: [hrss, education, industry, trade_union, youth_league, women, disabled, townships_towns, subdistricts]
    quantities:
      - { op: ">=", number: "national level prize", unit: "any rank" }
      - { op: "<=", number: "3", unit: "rank, provincial class 1" }
      - { op: "==", number: "1", unit: "rank, provincial class 2" }
      - { op: "==", number: "1", unit: "rank, city class 1" }
    left_open: { zh: "“市级”按三明（设区市）理解，待确认。", en: "“City level” is read as Sanming (prefecture) level; to be confirmed." }
  - id: "3.8.4"
    clause: "3.8"
    text: "对参加省级及以上竞赛前三名的获奖选手、市级一类竞赛第一名的选手授予“三明市五一劳动奖章”荣誉称号。"
    gloss: "Top three at provincial level or above and first of city class 1 are awarded the Sanming May 1st Labour Medal."
    kind: right/benefit
    force: must
    actors: ["获奖选手", "三明市总工会"]
    units: [hrss, education, industry, trade_union, youth_league, women, disabled, townships_towns, subdistricts]
    quantities:
      - { op: "<=", number: "3", unit: "rank, provincial level or above" }
      - { op: "==", number: "1", unit: "rank, city class 1" }
    left_open: { zh: "省级没有写明类别（3.8.3分一类、二类）；荣誉由三明授予，不由永安授予。", en: "Provincial class is not named here (3.8.3 separates class 1 and 2); the award is Sanming''s, not Yong''an''s." }
  - id: "3.8.R"
    clause: "3.8"
    text: "责任单位:市人社局、教育局、工信局、总工会、团市委、妇联、残联等按职责分工负责,各乡镇人民政府,街道办事处"
    gloss: "Responsible units: Yong''an Human Resources and Social Security Bureau; Yong''an Education Bureau; Yong''an Industry and Information Technology Bureau; Yong''an Federation of Trade Unions; Yong''an Committee of the Communist Youth League; Yong''an Women''s Federation; Yong''an Disabled Persons'' Federation; town and township governments; sub-district offices."
    kind: organisation
    force: must
    actors: ["hrss", "education", "industry", "trade_union", "youth_league", "women", "disabled", "townships_towns", "subdistricts"]
    units: [hrss, education, industry, trade_union, youth_league, women, disabled, townships_towns, subdistricts]
    left_open: { zh: "没有写牵头单位。", en: "No lead unit is named." }
  - id: "3.9.1"
    clause: "3.9"
    text: "完善以职业能力为导向、以工作业绩为重点、注重工匠精神培育和职业道德养成的技能人才评价体系,"
    gloss: "Evaluation led by ability, weighted to performance, with craftsmanship and ethics."
    kind: duty
    force: must
    actors: ["人社局"]
    units: [hrss, trade_union, industry_commerce, townships_towns, subdistricts]
    left_open: { zh: "各部分的权重。", en: "Weights." }
  - id: "3.9.2"
    clause: "3.9"
    text: "突破年龄、学历、资历、身份等限制,"
    gloss: "Break limits of age, schooling, seniority and status."
    kind: right/benefit
    force: must
    actors: ["劳动者"]
    units: [hrss, trade_union, industry_commerce, townships_towns, subdistricts]
    left_open: { zh: "与国家职业标准的申报条件有冲突。", en: "Conflicts with entry conditions in national standards." }
  - id: "3.9.3"
    clause: "3.9"
    text: "对掌握高超技能、做出突出贡献的一线优秀技能人才,优先推荐参加技师、高级技师考评;"
    gloss: "Outstanding front-line people are recommended first for technician and senior-technician evaluation."
    kind: right/benefit
    force: must
    actors: ["一线优秀技能人才"]
    units: [hrss, trade_union, industry_commerce, townships_towns, subdistricts]
    quantities:
      - { op: ">=", number: "2", unit: "national level (technician, senior technician)" }
  - id: "3.9.4"
    clause: "3.9"
    text: "对技能水平高、业绩突出、贡献较大的生产一线技能劳动者,可通过考察能力、实绩和贡献,直接认定职业技能等级。"
    gloss: "Front-line workers of high skill and merit may be given a skill level directly, by examining ability, results and contribution."
    kind: right/benefit
    force: may
    actors: ["生产一线技能劳动者"]
    units: [hrss, trade_union, industry_commerce, townships_towns, subdistricts]
    left_open: { zh: "哪些等级可以直接认定。", en: "Which levels may be given directly." }
  - id: "3.9.5"
    clause: "3.9"
    text: "支持企业开展技能人才自主评价,"
    gloss: "Support enterprises in evaluating skilled people themselves."
    kind: duty
    force: encourage
    actors: ["企业"]
    units: [hrss, trade_union, industry_commerce, townships_towns, subdistricts]
  - id: "3.9.6"
    clause: "3.9"
    text: "经人社部门认定具备条件的企业,可在国家职业标准框架内,独立开展职业技能等级认定。"
    gloss: "Enterprises found qualified by the HRSS department may certify skill levels on their own within national occupational standards."
    kind: condition
    force: may
    actors: ["企业", "人社局"]
    units: [hrss, trade_union, industry_commerce, townships_towns, subdistricts]
  - id: "3.9.R"
    clause: "3.9"
    text: "责任单位:市人社局、总工会、工商联等按职责分工负责,各乡镇人民政府,街道办事处"
    gloss: "Responsible units: Yong''an Human Resources and Social Security Bureau; Yong''an Federation of Trade Unions; Yong''an Federation of Industry and Commerce; town and township governments; sub-district offices."
    kind: organisation
    force: must
    actors: ["hrss", "trade_union", "industry_commerce", "townships_towns", "subdistricts"]
    units: [hrss, trade_union, industry_commerce, townships_towns, subdistricts]
    left_open: { zh: "没有写牵头单位。", en: "No lead unit is named." }
  - id: "3.10.1"
    clause: "3.10"
    text: "强化技能价值激励导向,支持劳动者凭技能提升待遇。"
    gloss: "Support workers in earning more through skill."
    kind: goal
    force: encourage
    actors: ["企业", "劳动者"]
    units: [talent_office, hrss, trade_union, townships_towns, subdistricts]
  - id: "3.10.2"
    clause: "3.10"
    text: "鼓励企业建立职业资格、职业技能等级与待遇挂钩制度，"
    gloss: "Encourage enterprises to tie pay to qualification and skill level."
    kind: duty
    force: encourage
    actors: ["企业"]
    units: [talent_office, hrss, trade_union, townships_towns, subdistricts]
  - id: "3.10.3"
    clause: "3.10"
    text: "对高技能人才实行技术入股、创新成果入股、岗位分红和股权期权激励。"
    gloss: "Technology shares, innovation shares, post dividends and share options for highly skilled people."
    kind: duty
    force: encourage
    actors: ["企业"]
    units: [talent_office, hrss, trade_union, townships_towns, subdistricts]
  - id: "3.10.4"
    clause: "3.10"
    text: "继续组织推荐优秀高技能人才参加三明工匠、省级技能大师遴选活动。"
    gloss: "Go on recommending outstanding people for Sanming Craftsman and provincial skill master."
    kind: duty
    force: must
    actors: ["人社局", "总工会"]
    units: [talent_office, hrss, trade_union, townships_towns, subdistricts]
  - id: "3.10.5"
    clause: "3.10"
    text: "鼓励全日制大专以上学历的工科类毕业生和技工院校高级工（预备技师）班毕业生毕业后1年内到我市重点产业规模以上企业就业，"
    gloss: "Condition: engineering graduates with full-time junior-college or higher schooling, and graduates of senior-worker (pre-technician) classes, who take a job at an above-scale key-industry enterprise within one year of graduating."
    kind: condition
    force: encourage
    actors: ["工科类毕业生", "技工院校高级工（预备技师）班毕业生"]
    units: [talent_office, hrss, trade_union, townships_towns, subdistricts]
    quantities:
      - { op: "<=", number: "1", unit: "year after graduation" }
      - { op: ">=", number: "junior college", unit: "schooling" }
  - id: "3.10.6"
    clause: "3.10"
    text: "可从人才经费中给予毕业生300元至3000元/人·月的生活补贴，补贴期3年；"
    gloss: "A living subsidy of 300 to 3,000 yuan per person and month from the talent fund, for three years."
    kind: right/benefit
    force: may
    actors: ["毕业生"]
    units: [talent_office, hrss, trade_union, townships_towns, subdistricts]
    quantities:
      - { op: "range", number: "300–3000", unit: "CNY/person/month", period: "36 months" }
    left_open: { zh: "区间内的分档；换单位的影响；由谁决定（人才办）。标准按月，发放周期（半年、年度核参保后）没有写。", en: "Grade table inside the range; effect of changing employer; who decides (the talent office). The standard is per month; the rhythm of payment (half-yearly, yearly after an insurance check) is not said." }
  - id: "3.10.7"
    clause: "3.10"
    text: "符合条件的享受相应额度的安家补助。"
    gloss: "Those who qualify get a settling-in grant."
    kind: right/benefit
    force: may
    actors: ["毕业生"]
    units: [talent_office, hrss, trade_union, townships_towns, subdistricts]
    left_open: { zh: "条件和金额。", en: "Conditions and amount." }
  - id: "3.10.R"
    clause: "3.10"
    text: "责任单位：市委人才办，市人社局、总工会等按职责分工负责，各乡镇人民政府，街道办事处"
    gloss: "Responsible units: Office of the Talent Work Leading Group of the CPC Yong''an Committee; Yong''an Human Resources and Social Security Bureau; Yong''an Federation of Trade Unions; town and township governments; sub-district offices."
    kind: organisation
    force: must
    actors: ["talent_office", "hrss", "trade_union", "townships_towns", "subdistricts"]
    units: [talent_office, hrss, trade_union, townships_towns, subdistricts]
    left_open: { zh: "没有写牵头单位。", en: "No lead unit is named." }
  - id: "3.11.1"
    clause: "3.11"
    text: "推广“互联网+职业培训”模式，"
    gloss: "Spread ''Internet + vocational training''."
    kind: duty
    force: must
    actors: ["各有关单位"]
    units: [hrss, drc, education, industry, agriculture, culture_tourism, health, townships_towns, subdistricts]
    left_open: { zh: "线上课时的占比。", en: "Share of online hours allowed." }
  - id: "3.11.2"
    clause: "3.11"
    text: "开发互联网在线培训课程，"
    gloss: "Develop online courses."
    kind: duty
    force: must
    actors: ["各有关单位"]
    units: [hrss, drc, education, industry, agriculture, culture_tourism, health, townships_towns, subdistricts]
  - id: "3.11.3"
    clause: "3.11"
    text: "市重点产业主管部门要及时掌握企业需求，"
    gloss: "Departments in charge of key industries must know enterprises'' needs in time."
    kind: duty
    force: must
    actors: ["市重点产业主管部门"]
    units: [hrss, drc, education, industry, agriculture, culture_tourism, health, townships_towns, subdistricts]
    left_open: { zh: "“及时”没有写天数。", en: "“In time” has no days." }
  - id: "3.11.4"
    clause: "3.11"
    text: "可通过三明市公共就业与人才服务微信平台，发送在线培训课程，"
    gloss: "Online courses may be sent through the WeChat platform of Sanming''s public employment and talent service."
    kind: channel
    force: may
    actors: ["市重点产业主管部门"]
    units: [hrss, drc, education, industry, agriculture, culture_tourism, health, townships_towns, subdistricts]
    left_open: { zh: "平台的接口没有公开。", en: "Interface of the platform is not public." }
  - id: "3.11.5"
    clause: "3.11"
    text: "提高培训的针对性和实效性。"
    gloss: "Make training better targeted and more effective."
    kind: goal
    force: must
    actors: ["各有关单位"]
    units: [hrss, drc, education, industry, agriculture, culture_tourism, health, townships_towns, subdistricts]
  - id: "3.11.6"
    clause: "3.11"
    text: "职业（技工）院校要积极创造条件在重点产业规模以上企业设立技能人才培养（实训、实习）基地，"
    gloss: "Schools must work to set up training (practice, internship) bases in above-scale key-industry enterprises."
    kind: duty
    force: must
    actors: ["职业（技工）院校"]
    units: [hrss, drc, education, industry, agriculture, culture_tourism, health, townships_towns, subdistricts]
  - id: "3.11.7"
    clause: "3.11"
    text: "对依托基地参训的企业技能人员，按政策予以相应职业技能提升补贴。"
    gloss: "Enterprise skilled staff who train at the base get the upgrading subsidy under policy."
    kind: right/benefit
    force: must
    actors: ["企业技能人员"]
    units: [hrss, drc, education, industry, agriculture, culture_tourism, health, townships_towns, subdistricts]
    left_open: { zh: "金额和发放对象：“按政策”。", en: "Amount and payee: left to policy." }
  - id: "3.11.R"
    clause: "3.11"
    text: "责任单位：市人社局、发改局、教育局、工信局、农业农村局、文旅局、卫健局等按职责分工负责，各乡镇人民政府，街道办事处"
    gloss: "Responsible units: Yong''an Human Resources and Social Security Bureau; Yong''an Development and Reform Bureau; Yong''an Education Bureau; Yong''an Industry and Information Technology Bureau; Yong''an Agriculture and Rural Affairs Bureau; Yong''an Culture, Sports and Tourism Bureau; Yong''an Health Bureau; town and township governments; sub-district offices."
    kind: organisation
    force: must
    actors: ["hrss", "drc", "education", "industry", "agriculture", "culture_tourism", "health", "townships_towns", "subdistricts"]
    units: [hrss, drc, education, industry, agriculture, culture_tourism, health, townships_towns, subdistricts]
    left_open: { zh: "没有写牵头单位。", en: "No lead unit is named." }
  - id: "4.1.1"
    clause: "4.1"
    text: "各有关部门要充分认识到推行终身职业技能培训制度的重要意义，将其纳入经济社会发展总体布局，"
    gloss: "Departments must grasp its importance and put it into overall development plans."
    kind: organisation
    force: must
    actors: ["各有关部门"]
    units: [hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "4.1.2"
    clause: "4.1"
    text: "与促进就业创业和人才队伍建设同部署、同推进，"
    gloss: "Deploy and advance it together with employment and talent work."
    kind: organisation
    force: must
    actors: ["各有关部门"]
    units: [hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "4.1.3"
    clause: "4.1"
    text: "加快建立政府统一领导、人社部门统筹协调、相关部门协同配合、有关人民团体广泛参与的工作机制。"
    gloss: "Mechanism: government leads, HRSS coordinates, departments cooperate, people''s organisations take part."
    kind: organisation
    force: must
    actors: ["政府", "人社部门", "相关部门", "人民团体"]
    units: [hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "4.1.4"
    clause: "4.1"
    text: "各有关部门要结合实际认真贯彻实施，按照本意见要求，发挥职能作用，抓好工作落实。"
    gloss: "Departments must carry out these opinions within their functions."
    kind: duty
    force: must
    actors: ["各有关部门"]
    units: [hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "4.1.R"
    clause: "4.1"
    text: "责任单位：市人社局、发改局、教育局、工信局、财政局、农业农村局、文旅局、卫健局、总工会等单位按职责分工负责，各镇人民政府，街道办事处"
    gloss: "Responsible units: Yong''an Human Resources and Social Security Bureau; Yong''an Development and Reform Bureau; Yong''an Education Bureau; Yong''an Industry and Information Technology Bureau; Yong''an Finance Bureau; Yong''an Agriculture and Rural Affairs Bureau; Yong''an Culture, Sports and Tourism Bureau; Yong''an Health Bureau; Yong''an Federation of Trade Unions; town and township governments; sub-district offices."
    kind: organisation
    force: must
    actors: ["hrss", "drc", "education", "industry", "finance", "agriculture", "culture_tourism", "health", "trade_union", "townships_towns", "subdistricts"]
    units: [hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
    left_open: { zh: "没有写牵头单位。原文只写“各镇”，没有写“各乡镇”：3个乡是否在内须确认。", en: "No lead unit is named. The text says towns only, not towns and townships: whether the 3 townships are meant must be confirmed." }
  - id: "4.2.1"
    clause: "4.2"
    text: "财政部门要加大投入，"
    gloss: "Finance must raise investment."
    kind: funding
    force: must
    actors: ["财政部门"]
    units: [talent_office, hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "4.2.2"
    clause: "4.2"
    text: "科学统筹就业补助资金、人才经费、教育附加费等资金使用；"
    gloss: "Plan the use of employment subsidy fund, talent fund and education surcharge together."
    kind: funding
    force: must
    actors: ["财政部门"]
    units: [talent_office, hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
    left_open: { zh: "“等”字之后的其他资金（失业保险基金、企业、捐助）。", en: "More funds (unemployment insurance, enterprise, donations) behind the “and so on”." }
  - id: "4.2.3"
    clause: "4.2"
    text: "各相关责任部门要根据责任分工按时兑现政策，确保职业技能培训工作落实到位。"
    gloss: "Responsible departments must pay out policies on time."
    kind: duty
    force: must
    actors: ["各相关责任部门"]
    units: [talent_office, hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
    left_open: { zh: "“按时”没有写天数：时限来自其他文件。", en: "“On time” has no days: limits come from other documents." }
  - id: "4.2.4"
    clause: "4.2"
    text: "要发挥好政府资金的引导和杠杆作用，建立健全政府、企业、社会、个人多元投入机制，"
    gloss: "Use government money as lever; plural investment by government, enterprises, society and individuals."
    kind: funding
    force: must
    actors: ["政府", "企业", "社会", "个人"]
    units: [talent_office, hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "4.2.5"
    clause: "4.2"
    text: "积极鼓励社会捐助、赞助职业技能竞赛活动。"
    gloss: "Encourage donations to and sponsoring of competitions."
    kind: funding
    force: encourage
    actors: ["社会"]
    units: [talent_office, hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "4.2.6"
    clause: "4.2"
    text: "要加强对资金使用的监管，"
    gloss: "Strengthen supervision of the use of funds."
    kind: supervision
    force: must
    actors: ["财政部门", "各相关责任部门"]
    units: [talent_office, hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "4.2.7"
    clause: "4.2"
    text: "保障资金安全运行，"
    gloss: "Keep funds safe."
    kind: supervision
    force: must
    actors: ["财政部门", "各相关责任部门"]
    units: [talent_office, hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "4.2.8"
    clause: "4.2"
    text: "提升资金使用效益。"
    gloss: "Raise the benefit of funds."
    kind: goal
    force: must
    actors: ["财政部门", "各相关责任部门"]
    units: [talent_office, hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "4.2.R"
    clause: "4.2"
    text: "责任单位：市委人才办，市人社局、发改局、教育局、工信局、财政局、农业农村局、文旅局、卫健局、总工会等单位按职责分工负责，各镇人民政府，街道办事处"
    gloss: "Responsible units: Office of the Talent Work Leading Group of the CPC Yong''an Committee; Yong''an Human Resources and Social Security Bureau; Yong''an Development and Reform Bureau; Yong''an Education Bureau; Yong''an Industry and Information Technology Bureau; Yong''an Finance Bureau; Yong''an Agriculture and Rural Affairs Bureau; Yong''an Culture, Sports and Tourism Bureau; Yong''an Health Bureau; Yong''an Federation of Trade Unions; town and township governments; sub-district offices."
    kind: organisation
    force: must
    actors: ["talent_office", "hrss", "drc", "education", "industry", "finance", "agriculture", "culture_tourism", "health", "trade_union", "townships_towns", "subdistricts"]
    units: [talent_office, hrss, drc, education, industry, finance, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
    left_open: { zh: "没有写牵头单位。原文只写“各镇”，没有写“各乡镇”：3个乡是否在内须确认。", en: "No lead unit is named. The text says towns only, not towns and townships: whether the 3 townships are meant must be confirmed." }
  - id: "4.3.1"
    clause: "4.3"
    text: "要充分发挥报刊、广播、电视、网络等媒体作用，加强职业技能培训政策宣传，"
    gloss: "Use press, radio, television and the net to publicise the policies."
    kind: publicity
    force: must
    actors: ["市委宣传部", "各有关部门"]
    units: [publicity_dept, hrss, drc, education, industry, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "4.3.2"
    clause: "4.3"
    text: "提升社会影响力和公众知晓度。"
    gloss: "Raise influence and public awareness."
    kind: publicity
    force: must
    actors: ["市委宣传部", "各有关部门"]
    units: [publicity_dept, hrss, drc, education, industry, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "4.3.3"
    clause: "4.3"
    text: "要积极开展技能展示交流、职业教育活动周、技能竞赛等活动，"
    gloss: "Hold skill shows, Vocational Education Week and competitions."
    kind: publicity
    force: must
    actors: ["各有关部门"]
    units: [publicity_dept, hrss, drc, education, industry, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
    left_open: { zh: "职业教育活动周全国在五月；文件没有写日期。", en: "Vocational Education Week is in May nationally; date not in the text." }
  - id: "4.3.4"
    clause: "4.3"
    text: "大力宣传校企合作、技艺传承等成果及优秀技能人才先进事迹，"
    gloss: "Publicise cooperation, craft transmission and outstanding people."
    kind: publicity
    force: must
    actors: ["市委宣传部", "各有关部门"]
    units: [publicity_dept, hrss, drc, education, industry, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "4.3.5"
    clause: "4.3"
    text: "弘扬劳模精神和工匠精神，营造劳动光荣的良好社会风尚。"
    gloss: "Promote model-worker and craftsman spirit."
    kind: publicity
    force: must
    actors: ["各有关部门"]
    units: [publicity_dept, hrss, drc, education, industry, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
  - id: "4.3.R"
    clause: "4.3"
    text: "责任单位：市委宣传部，市人社局、发改局、教育局、工信局、农业农村局、文旅局、卫健局、总工会等单位按职责分工负责，各乡镇人民政府，街道办事处"
    gloss: "Responsible units: Publicity Department of the CPC Yong''an Committee; Yong''an Human Resources and Social Security Bureau; Yong''an Development and Reform Bureau; Yong''an Education Bureau; Yong''an Industry and Information Technology Bureau; Yong''an Agriculture and Rural Affairs Bureau; Yong''an Culture, Sports and Tourism Bureau; Yong''an Health Bureau; Yong''an Federation of Trade Unions; town and township governments; sub-district offices."
    kind: organisation
    force: must
    actors: ["publicity_dept", "hrss", "drc", "education", "industry", "agriculture", "culture_tourism", "health", "trade_union", "townships_towns", "subdistricts"]
    units: [publicity_dept, hrss, drc, education, industry, agriculture, culture_tourism, health, trade_union, townships_towns, subdistricts]
    left_open: { zh: "没有写牵头单位。", en: "No lead unit is named." }
  - id: "5.0.1"
    clause: "5"
    text: "永安市人民政府办公室2021年4月20日"
    gloss: "Signed: Office of the Yong''an Municipal People''s Government, 20 April 2021."
    kind: organisation
    force: state
    actors: ["永安市人民政府办公室"]
    left_open: { zh: "文中没有写施行日期和有效期。", en: "No effective date and no expiry in the text." }
  - id: "5.0.2"
    clause: "5"
    text: "（此件主动公开）"
    gloss: "This document is published on the office''s own initiative."
    kind: publicity
    force: state
    actors: ["永安市人民政府办公室"]
', 1),
	('350481', '01GNTGHXT00000000011DZ7EQH', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', 'duties.yaml', '# Every line 责任单位 as tasks. Indicators are computed from the records of the system: nobody fills them in.
# Towns, townships and sub-districts have at most four things to do (find people, organise sign-up, verify identity, spread the word); their other lines read 知悉，无需填报.
indicators:
  - { id: persons_trained, name: { zh: 完成培训的人数, en: "persons who completed training" }, unit: { zh: "人", en: "persons" } }
  - { id: key_group_persons_trained, name: { zh: 重点人群完成培训的人数, en: "persons of the key groups who completed training" }, unit: { zh: "人", en: "persons" } }
  - { id: rural_persons_trained, name: { zh: 完成培训的农村户籍劳动者人数, en: "rural persons who completed training" }, unit: { zh: "人", en: "persons" } }
  - { id: enterprise_staff_trained, name: { zh: 企业职工完成培训的人数, en: "enterprise staff who completed training" }, unit: { zh: "人", en: "persons" } }
  - { id: project_training_paid, name: { zh: 已拨付的项目制培训补助, en: "project-based training grants paid" }, unit: { zh: "元", en: "yuan" } }
  - { id: mentor_pairs, name: { zh: 在册师带徒对数, en: "mentor pairs on record" }, unit: { zh: "对", en: "pairs" } }
  - { id: surcharge_share, name: { zh: 教育附加费用于职业（技工）教育的比例, en: "share of the education surcharge spent on vocational education" }, unit: { zh: "%", en: "%" } }
  - { id: cooperation_classes, name: { zh: 校企合作班级数, en: "classes run with enterprises" }, unit: { zh: "个", en: "classes" } }
  - { id: teachers_trained, name: { zh: 参加培训的院校教师人数, en: "teachers of schools who were trained" }, unit: { zh: "人", en: "persons" } }
  - { id: competitions_held, name: { zh: 备案的职业技能竞赛场次, en: "skill competitions filed" }, unit: { zh: "场", en: "competitions" } }
  - { id: certificates_recorded, name: { zh: 登记并核验的技能证书数, en: "skill certificates recorded and checked" }, unit: { zh: "本", en: "certificates" } }
  - { id: graduates_supported, name: { zh: 享受生活补贴的毕业生人数, en: "graduates with the living subsidy" }, unit: { zh: "人", en: "persons" } }
  - { id: demand_answered, name: { zh: 已回应的企业培训需求数, en: "training demands of enterprises answered" }, unit: { zh: "条", en: "demands" } }
  - { id: duties_on_time, name: { zh: 按时完成的任务比例, en: "share of tasks done in time" }, unit: { zh: "%", en: "%" } }
  - { id: days_to_payment, name: { zh: 从公示期满到到账的平均天数, en: "average days from the end of the notice to the account" }, unit: { zh: "天", en: "days" } }
  - { id: publicity_records, name: { zh: 政策宣传记录数, en: "records of publicity" }, unit: { zh: "条", en: "records" } }

duties:
  - { sentence: "3.1.R", unit: hrss, written: 市人社局, role: listed_first, open_ended: true, work: computed, indicator: persons_trained }
  - { sentence: "3.1.R", unit: drc, written: 发改局, role: listed, open_ended: true, work: computed, indicator: persons_trained }
  - { sentence: "3.1.R", unit: education, written: 教育局, role: listed, open_ended: true, work: computed, indicator: persons_trained }
  - { sentence: "3.1.R", unit: industry, written: 工信局, role: listed, open_ended: true, work: computed, indicator: persons_trained }
  - { sentence: "3.1.R", unit: finance, written: 财政局, role: listed, open_ended: true, work: computed, indicator: persons_trained }
  - { sentence: "3.1.R", unit: agriculture, written: 农业农村局, role: listed, open_ended: true, work: computed, indicator: persons_trained }
  - { sentence: "3.1.R", unit: culture_tourism, written: 文旅局, role: listed, open_ended: true, work: computed, indicator: persons_trained }
  - { sentence: "3.1.R", unit: health, written: 卫健局, role: listed, open_ended: true, work: computed, indicator: persons_trained }
  - { sentence: "3.1.R", unit: trade_union, written: 市总工会, role: listed, open_ended: true, work: computed, indicator: persons_trained }
  - { sentence: "3.1.R", unit: townships_towns, written: 各乡镇人民政府, role: territorial, open_ended: false, work: computed, indicator: persons_trained }
  - { sentence: "3.1.R", unit: subdistricts, written: 街道办事处, role: territorial, open_ended: false, work: computed, indicator: persons_trained }
  - { sentence: "3.2.R", unit: hrss, written: 市人社局, role: listed_first, open_ended: true, work: computed, indicator: key_group_persons_trained }
  - { sentence: "3.2.R", unit: education, written: 教育局, role: listed, open_ended: true, work: computed, indicator: key_group_persons_trained }
  - { sentence: "3.2.R", unit: science, written: 科技局, role: listed, open_ended: true, work: computed, indicator: key_group_persons_trained }
  - { sentence: "3.2.R", unit: industry, written: 工信局, role: listed, open_ended: true, work: computed, indicator: key_group_persons_trained }
  - { sentence: "3.2.R", unit: public_security, written: 公安局, role: listed, open_ended: true, work: computed, indicator: key_group_persons_trained }
  - { sentence: "3.2.R", unit: justice, written: 司法局, role: listed, open_ended: true, work: computed, indicator: key_group_persons_trained }
  - { sentence: "3.2.R", unit: agriculture, written: 农业农村局, role: listed, open_ended: true, work: computed, indicator: rural_persons_trained }
  - { sentence: "3.2.R", unit: veterans, written: 退役军人局, role: listed, open_ended: true, work: computed, indicator: key_group_persons_trained }
  - { sentence: "3.2.R", unit: health, written: 卫健局, role: listed, open_ended: true, work: computed, indicator: key_group_persons_trained }
  - { sentence: "3.2.R", unit: women, written: 妇联, role: listed, open_ended: true, work: computed, indicator: key_group_persons_trained }
  - { sentence: "3.2.R", unit: disabled, written: 残联, role: listed, open_ended: true, work: computed, indicator: key_group_persons_trained }
  - { sentence: "3.2.R", unit: townships_towns, written: 各乡镇人民政府, role: territorial, open_ended: false, work: computed, indicator: rural_persons_trained }
  - { sentence: "3.2.R", unit: subdistricts, written: 街道办事处, role: territorial, open_ended: false, work: computed, indicator: rural_persons_trained }
  - { sentence: "3.3.R", unit: hrss, written: 市人社局, role: listed_first, open_ended: true, work: computed, indicator: project_training_paid }
  - { sentence: "3.3.R", unit: trade_union, written: 总工会, role: listed, open_ended: true, work: computed, indicator: enterprise_staff_trained }
  - { sentence: "3.3.R", unit: townships_towns, written: 各乡镇人民政府, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "3.3.R", unit: subdistricts, written: 街道办事处, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "3.4.R", unit: hrss, written: 市人社局, role: listed_first, open_ended: true, work: computed, indicator: mentor_pairs }
  - { sentence: "3.4.R", unit: education, written: 教育局, role: listed, open_ended: true, work: computed, indicator: mentor_pairs }
  - { sentence: "3.4.R", unit: science, written: 科技局, role: listed, open_ended: true, work: computed, indicator: mentor_pairs }
  - { sentence: "3.4.R", unit: industry, written: 工信局, role: listed, open_ended: true, work: computed, indicator: mentor_pairs }
  - { sentence: "3.4.R", unit: finance, written: 财政局, role: listed, open_ended: true, work: computed, indicator: mentor_pairs }
  - { sentence: "3.4.R", unit: market_regulation, written: 市场监管局, role: listed, open_ended: true, work: computed, indicator: mentor_pairs }
  - { sentence: "3.4.R", unit: trade_union, written: 总工会, role: listed, open_ended: true, work: computed, indicator: mentor_pairs }
  - { sentence: "3.4.R", unit: townships_towns, written: 各乡镇人民政府, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "3.4.R", unit: subdistricts, written: 街道办事处, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "3.5.R", unit: hrss, written: 市人社局, role: listed_first, open_ended: true, work: computed, indicator: surcharge_share }
  - { sentence: "3.5.R", unit: drc, written: 发改局, role: listed, open_ended: true, work: computed, indicator: surcharge_share }
  - { sentence: "3.5.R", unit: education, written: 教育局, role: listed, open_ended: true, work: computed, indicator: surcharge_share }
  - { sentence: "3.5.R", unit: finance, written: 财政局, role: listed, open_ended: true, work: computed, indicator: surcharge_share }
  - { sentence: "3.5.R", unit: townships_towns, written: 各乡镇人民政府, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "3.5.R", unit: subdistricts, written: 街道办事处, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "3.6.R", unit: hrss, written: 市人社局, role: listed_first, open_ended: true, work: computed, indicator: cooperation_classes }
  - { sentence: "3.6.R", unit: drc, written: 发改局, role: listed, open_ended: true, work: computed, indicator: cooperation_classes }
  - { sentence: "3.6.R", unit: education, written: 教育局, role: listed, open_ended: true, work: computed, indicator: cooperation_classes }
  - { sentence: "3.6.R", unit: industry, written: 工信局, role: listed, open_ended: true, work: computed, indicator: cooperation_classes }
  - { sentence: "3.6.R", unit: agriculture, written: 农业农村局, role: listed, open_ended: true, work: computed, indicator: cooperation_classes }
  - { sentence: "3.6.R", unit: culture_tourism, written: 文旅局, role: listed, open_ended: true, work: computed, indicator: cooperation_classes }
  - { sentence: "3.6.R", unit: health, written: 卫健局, role: listed, open_ended: true, work: computed, indicator: cooperation_classes }
  - { sentence: "3.6.R", unit: trade_union, written: 总工会, role: listed, open_ended: true, work: computed, indicator: cooperation_classes }
  - { sentence: "3.6.R", unit: industry_commerce, written: 工商联, role: listed, open_ended: true, work: computed, indicator: cooperation_classes }
  - { sentence: "3.6.R", unit: townships_towns, written: 各乡镇人民政府, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "3.6.R", unit: subdistricts, written: 街道办事处, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "3.7.R", unit: education, written: 市教育局, role: listed_first, open_ended: true, work: computed, indicator: teachers_trained }
  - { sentence: "3.7.R", unit: hrss, written: 人社局, role: listed, open_ended: true, work: computed, indicator: teachers_trained }
  - { sentence: "3.7.R", unit: townships_towns, written: 各乡镇人民政府, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "3.7.R", unit: subdistricts, written: 街道办事处, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "3.8.R", unit: hrss, written: 市人社局, role: listed_first, open_ended: true, work: computed, indicator: competitions_held }
  - { sentence: "3.8.R", unit: education, written: 教育局, role: listed, open_ended: true, work: computed, indicator: competitions_held }
  - { sentence: "3.8.R", unit: industry, written: 工信局, role: listed, open_ended: true, work: computed, indicator: competitions_held }
  - { sentence: "3.8.R", unit: trade_union, written: 总工会, role: listed, open_ended: true, work: computed, indicator: competitions_held }
  - { sentence: "3.8.R", unit: youth_league, written: 团市委, role: listed, open_ended: true, work: computed, indicator: competitions_held }
  - { sentence: "3.8.R", unit: women, written: 妇联, role: listed, open_ended: true, work: computed, indicator: competitions_held }
  - { sentence: "3.8.R", unit: disabled, written: 残联, role: listed, open_ended: true, work: computed, indicator: competitions_held }
  - { sentence: "3.8.R", unit: townships_towns, written: 各乡镇人民政府, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "3.8.R", unit: subdistricts, written: 街道办事处, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "3.9.R", unit: hrss, written: 市人社局, role: listed_first, open_ended: true, work: computed, indicator: certificates_recorded }
  - { sentence: "3.9.R", unit: trade_union, written: 总工会, role: listed, open_ended: true, work: computed, indicator: certificates_recorded }
  - { sentence: "3.9.R", unit: industry_commerce, written: 工商联, role: listed, open_ended: true, work: computed, indicator: certificates_recorded }
  - { sentence: "3.9.R", unit: townships_towns, written: 各乡镇人民政府, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "3.9.R", unit: subdistricts, written: 街道办事处, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "3.10.R", unit: talent_office, written: 市委人才办, role: listed_first, open_ended: true, work: computed, indicator: graduates_supported }
  - { sentence: "3.10.R", unit: hrss, written: 市人社局, role: listed, open_ended: true, work: computed, indicator: graduates_supported }
  - { sentence: "3.10.R", unit: trade_union, written: 总工会, role: listed, open_ended: true, work: computed, indicator: graduates_supported }
  - { sentence: "3.10.R", unit: townships_towns, written: 各乡镇人民政府, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "3.10.R", unit: subdistricts, written: 街道办事处, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "3.11.R", unit: hrss, written: 市人社局, role: listed_first, open_ended: true, work: computed, indicator: demand_answered }
  - { sentence: "3.11.R", unit: drc, written: 发改局, role: listed, open_ended: true, work: computed, indicator: demand_answered }
  - { sentence: "3.11.R", unit: education, written: 教育局, role: listed, open_ended: true, work: computed, indicator: demand_answered }
  - { sentence: "3.11.R", unit: industry, written: 工信局, role: listed, open_ended: true, work: computed, indicator: demand_answered }
  - { sentence: "3.11.R", unit: agriculture, written: 农业农村局, role: listed, open_ended: true, work: computed, indicator: demand_answered }
  - { sentence: "3.11.R", unit: culture_tourism, written: 文旅局, role: listed, open_ended: true, work: computed, indicator: demand_answered }
  - { sentence: "3.11.R", unit: health, written: 卫健局, role: listed, open_ended: true, work: computed, indicator: demand_answered }
  - { sentence: "3.11.R", unit: townships_towns, written: 各乡镇人民政府, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "3.11.R", unit: subdistricts, written: 街道办事处, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "4.1.R", unit: hrss, written: 市人社局, role: listed_first, open_ended: true, work: computed, indicator: duties_on_time }
  - { sentence: "4.1.R", unit: drc, written: 发改局, role: listed, open_ended: true, work: computed, indicator: duties_on_time }
  - { sentence: "4.1.R", unit: education, written: 教育局, role: listed, open_ended: true, work: computed, indicator: duties_on_time }
  - { sentence: "4.1.R", unit: industry, written: 工信局, role: listed, open_ended: true, work: computed, indicator: duties_on_time }
  - { sentence: "4.1.R", unit: finance, written: 财政局, role: listed, open_ended: true, work: computed, indicator: duties_on_time }
  - { sentence: "4.1.R", unit: agriculture, written: 农业农村局, role: listed, open_ended: true, work: computed, indicator: duties_on_time }
  - { sentence: "4.1.R", unit: culture_tourism, written: 文旅局, role: listed, open_ended: true, work: computed, indicator: duties_on_time }
  - { sentence: "4.1.R", unit: health, written: 卫健局, role: listed, open_ended: true, work: computed, indicator: duties_on_time }
  - { sentence: "4.1.R", unit: trade_union, written: 总工会, role: listed, open_ended: true, work: computed, indicator: duties_on_time }
  - { sentence: "4.1.R", unit: townships_towns, written: 各镇人民政府, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "4.1.R", unit: subdistricts, written: 街道办事处, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "4.2.R", unit: talent_office, written: 市委人才办, role: listed_first, open_ended: true, work: computed, indicator: days_to_payment }
  - { sentence: "4.2.R", unit: hrss, written: 市人社局, role: listed, open_ended: true, work: computed, indicator: days_to_payment }
  - { sentence: "4.2.R", unit: drc, written: 发改局, role: listed, open_ended: true, work: computed, indicator: days_to_payment }
  - { sentence: "4.2.R", unit: education, written: 教育局, role: listed, open_ended: true, work: computed, indicator: days_to_payment }
  - { sentence: "4.2.R", unit: industry, written: 工信局, role: listed, open_ended: true, work: computed, indicator: days_to_payment }
  - { sentence: "4.2.R", unit: finance, written: 财政局, role: listed, open_ended: true, work: computed, indicator: days_to_payment }
  - { sentence: "4.2.R", unit: agriculture, written: 农业农村局, role: listed, open_ended: true, work: computed, indicator: days_to_payment }
  - { sentence: "4.2.R", unit: culture_tourism, written: 文旅局, role: listed, open_ended: true, work: computed, indicator: days_to_payment }
  - { sentence: "4.2.R", unit: health, written: 卫健局, role: listed, open_ended: true, work: computed, indicator: days_to_payment }
  - { sentence: "4.2.R", unit: trade_union, written: 总工会, role: listed, open_ended: true, work: computed, indicator: days_to_payment }
  - { sentence: "4.2.R", unit: townships_towns, written: 各镇人民政府, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "4.2.R", unit: subdistricts, written: 街道办事处, role: territorial, open_ended: false, work: acknowledge }
  - { sentence: "4.3.R", unit: publicity_dept, written: 市委宣传部, role: listed_first, open_ended: true, work: computed, indicator: publicity_records }
  - { sentence: "4.3.R", unit: hrss, written: 市人社局, role: listed, open_ended: true, work: computed, indicator: publicity_records }
  - { sentence: "4.3.R", unit: drc, written: 发改局, role: listed, open_ended: true, work: computed, indicator: publicity_records }
  - { sentence: "4.3.R", unit: education, written: 教育局, role: listed, open_ended: true, work: computed, indicator: publicity_records }
  - { sentence: "4.3.R", unit: industry, written: 工信局, role: listed, open_ended: true, work: computed, indicator: publicity_records }
  - { sentence: "4.3.R", unit: agriculture, written: 农业农村局, role: listed, open_ended: true, work: computed, indicator: publicity_records }
  - { sentence: "4.3.R", unit: culture_tourism, written: 文旅局, role: listed, open_ended: true, work: computed, indicator: publicity_records }
  - { sentence: "4.3.R", unit: health, written: 卫健局, role: listed, open_ended: true, work: computed, indicator: publicity_records }
  - { sentence: "4.3.R", unit: trade_union, written: 总工会, role: listed, open_ended: true, work: computed, indicator: publicity_records }
  - { sentence: "4.3.R", unit: townships_towns, written: 各乡镇人民政府, role: territorial, open_ended: false, work: computed, indicator: publicity_records }
  - { sentence: "4.3.R", unit: subdistricts, written: 街道办事处, role: territorial, open_ended: false, work: computed, indicator: publicity_records }

# Who holds data that rules need, without being responsible for a duty.
suppliers:
  - id: civil_affairs
    name: { zh: 民政局, en: civil affairs bureau }
    knows: { zh: "谁是低保对象、特困人员", en: "who has minimum-living support or is destitute" }
    answering: one_person
    sealed: true
    source: { zh: 一般做法，待确认, en: "usual practice, to be confirmed" }
  - id: statistics
    name: { zh: 统计局, en: statistics bureau }
    knows: { zh: "哪些企业当年是规模以上企业", en: "which enterprises are above scale in a year" }
    answering: list
    sealed: false
    source: { zh: 一般做法，待确认, en: "usual practice, to be confirmed" }
  - id: staffing
    name: { zh: 编办, en: staffing office }
    knows: { zh: "学校编制空缺", en: "free posts within the staffing quota of schools" }
    answering: list
    sealed: false
    source: { zh: 一般做法，待确认, en: "usual practice, to be confirmed" }
  - id: tax
    name: { zh: 税务局, en: tax bureau }
    knows: { zh: "企业和个人的缴费记录", en: "payments of enterprises and persons" }
    answering: one_person
    sealed: false
    source: { zh: 一般做法，待确认, en: "usual practice, to be confirmed" }
  - id: disabled_federation
    name: { zh: 残联, en: disabled persons federation }
    knows: { zh: "谁持有有效的残疾人证", en: "who holds a valid disability certificate" }
    answering: one_person
    sealed: true
    source: { zh: 一般做法，待确认, en: "usual practice, to be confirmed" }
  - id: health
    name: { zh: 卫健局, en: health bureau }
    knows: { zh: "谁属于计生特殊家庭", en: "who belongs to a special family-planning household" }
    answering: one_person
    sealed: true
    source: { zh: 一般做法，待确认, en: "usual practice, to be confirmed" }
  - id: veterans
    name: { zh: 退役军人局, en: veterans bureau }
    knows: { zh: "谁是退役军人、何时退役", en: "who is a veteran and since when" }
    answering: one_person
    sealed: false
    source: { zh: 一般做法，待确认, en: "usual practice, to be confirmed" }
  - id: police
    name: { zh: 公安局, en: public security bureau }
    knows: { zh: "户籍和身份", en: "household registration and identity" }
    answering: one_person
    sealed: true
    source: { zh: 一般做法，待确认, en: "usual practice, to be confirmed" }
  - id: justice
    name: { zh: 司法局, en: justice bureau }
    knows: { zh: "一个人是否属于3.2.19所列人员；标签不在本系统保存，只由其回答“是”", en: "whether one person belongs to the groups of 3.2.19; the tag is never kept here, its owner answers yes" }
    answering: one_person
    sealed: true
    source: { zh: 一般做法，待确认, en: "usual practice, to be confirmed" }
', 1),
	('350481', '01GNTGHXT00000000015DZ7EQH', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', 'facts.yaml', '# The vocabulary of the rules. `name` is how rules and clerks write a fact, `en` its English name; a rule may use either.
facts:
  # the carrier and the class
  - name: 机构类别
    en: carrier_kind
    label: { zh: 承训机构类别, en: kind of training carrier }
    type: enum
    values:
      - { id: vocational-school, zh: 职业（技工）院校, en: vocational (technical) school }
      - { id: public-institution, zh: 公办培训机构, en: public training institution }
      - { id: private-institution, zh: 民办培训机构, en: private training institution }
      - { id: public-base, zh: 公共实训基地, en: public training base }
      - { id: enterprise, zh: 企业, en: enterprise }
      - { id: other, zh: 其他, en: other }
    source: { zh: 机构登记, en: register of carriers }
    proof:
      - { zh: 办学许可证、民办非企业或事业单位登记证, en: school licence or registration as a public or private body }
  - name: 承担项目制任务
    en: task_assigned
    label: { zh: 班级属于人社部门下达的项目制培训任务, en: the class is a project-based task given by the bureau }
    type: boolean
    source: { zh: 开班备案的批准, en: approval of the class filing }
    proof:
      - { zh: 项目制培训协议, en: project agreement }
  - name: 企业急需工种
    en: urgent_occupation
    label: { zh: 培训工种已认定为企业急需, en: the occupation is ruled to be urgently needed by enterprises }
    type: boolean
    source: { zh: 人社局的认定, en: ruling of the bureau }
    proof:
      - { zh: 企业用工需求登记、急需工种目录, en: recorded demand of enterprises or a list of urgent occupations }
  - name: 核定单价
    en: agreed_rate
    label: { zh: 项目核定的每人单价, en: rate per person agreed for the project }
    type: money
    unit: CNY/person
    least: "0"
    source: { zh: 项目制培训协议, en: project agreement }
    proof:
      - { zh: 项目制培训协议, en: project agreement }
  - name: 免费就业技能培训班
    en: free_class
    label: { zh: 班级是不向学员收费的就业技能培训班, en: the class is employment training free of charge }
    type: boolean
    source: { zh: 开班备案, en: class filing }

  # the learner''s result
  - name: 考核结果
    en: assessment_result
    label: { zh: 考核结果, en: assessment result }
    type: enum
    values:
      - { id: passed, zh: 合格, en: passed }
      - { id: failed, zh: 不合格, en: failed }
      - { id: not-taken, zh: 缺考, en: did not sit }
    source: { zh: 成绩登记, en: record of results }
    proof:
      - { zh: 考核成绩表, en: result sheet }
  - name: 证书类别
    en: certificate_kind
    label: { zh: 证书类别, en: kind of certificate }
    type: enum
    values:
      - { id: skill-level, zh: 职业技能等级证书, en: skill-level certificate }
      - { id: qualification, zh: 国家职业资格证书, en: national vocational qualification certificate }
      - { id: special-ability, zh: 专项职业能力证书, en: special-ability certificate }
      - { id: completion, zh: 培训合格证书, en: training completion certificate }
    source: { zh: 证书登记，经全国联网查询核对, en: "record of certificates, checked in the national register" }
    proof:
      - { zh: 证书原件, en: the certificate }
    question: { zh: 您有没有技能证书？是哪一种？, en: Do you hold a skill certificate? Which kind? }

  # what a person has had
  - name: 同职业同等级已享受次数
    en: same_occupation_level_times
    label: { zh: 同一职业同一等级已享受补贴的次数, en: times already subsidised for this occupation and level }
    type: number
    unit: time
    whole: true
    least: "0"
    source: { zh: 待遇登记, en: register of benefits }
  - name: 退役后免费培训已用次数
    en: veteran_free_training_times
    label: { zh: 退役后已用的免费培训次数, en: free trainings used since discharge }
    type: number
    unit: time
    whole: true
    least: "0"
    source: { zh: 待遇登记，其他地方享受的须问退役军人局, en: register of benefits; what was had elsewhere the veterans bureau knows }
    question: { zh: 退役后，您参加过政府出钱的免费培训吗？, en: Have you had a training paid by the government since your discharge? }

  # the person
  - name: 离校未就业高校毕业生
    en: unemployed_graduate
    label: { zh: 是离校未就业的高校毕业生, en: is a college graduate out of school and not employed }
    type: boolean
    source: { zh: 毕业生实名登记、就业登记, en: register of graduates and of employment }
    proof:
      - { zh: 毕业证书, en: diploma }
    question: { zh: 您是近几年毕业、还没有工作的大中专或高校毕业生吗？, en: Did you graduate from college in recent years and have no job yet? }
  - name: 失业登记
    en: unemployment_registered
    label: { zh: 已办理失业登记, en: is registered as unemployed }
    type: boolean
    source: { zh: 就业失业登记, en: register of employment and unemployment }
    proof:
      - { zh: 就业创业证, en: employment and start-up card }
    question: { zh: 您办过失业登记吗？, en: Are you registered as unemployed? }
  - name: 退役军人
    en: veteran
    label: { zh: 是退役军人, en: is a veteran }
    type: boolean
    source: { zh: 退役军人局, en: veterans bureau }
    proof:
      - { zh: 退役证、优待证, en: discharge papers or veteran''s card }
    question: { zh: 您当过兵吗？, en: Did you serve in the army? }
  - name: 贫困家庭劳动力
    en: poor_family_labour
    label: { zh: 是贫困家庭劳动力（脱贫户或防止返贫监测对象）, en: "is labour of a poor family (lifted out of poverty, or watched against falling back)" }
    type: boolean
    source: { zh: 农业农村局，逐人问是否, en: "agriculture bureau, asked yes or no for one person" }
    question: { zh: 您家是脱贫户或监测户吗？, en: "Is your household one that was lifted out of poverty, or watched?" }
  - name: 计生特殊家庭成员
    en: special_family_member
    label: { zh: 是计划生育特殊家庭成员, en: is a member of a special family-planning household }
    type: boolean
    source: { zh: 卫健局，逐人问是否, en: "health bureau, asked yes or no for one person" }
  - name: 失业保险参保
    en: unemployment_insured
    label: { zh: 是失业保险参保职工, en: is an employee insured against unemployment }
    type: boolean
    source: { zh: 失业保险经办机构, en: unemployment insurance office }
    question: { zh: 您的单位给您缴失业保险吗？, en: Does your employer pay unemployment insurance for you? }
  - name: 失业保险经办认定
    en: insurance_office_ruling
    label: { zh: 失业保险经办机构认定符合条件, en: the unemployment insurance office finds the conditions met }
    type: boolean
    source: { zh: 失业保险经办机构, en: unemployment insurance office }
', 1),
	('350481', '01GNTGHXT00000000019DZ7EQH', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', 'programmes/free-class-grant.yaml', 'id: free-class-grant
title: { zh: 免费就业技能培训补助（公办培训机构）, en: Grant to public institutions for free employment training }
summary:
  zh: 承担3.2.10免费培训任务的公办培训机构按政策得到补助；标准未公布，补助发给机构，不发给个人。
  en: A public institution that carries out the free training of 3.2.10 gets a grant under policy; the rate is not published and the money goes to the institution.
sentences: ["3.2.11"]
valid:
  from: 2021-04-20
  basis: { zh: 印发日期；文件没有写施行日期, en: date of issue; the document names no effective date }
  assumed: true
subject: class
payee: institution
payment_owner: hrss
fund: employment-subsidy
fund_assumed:
  zh: 3.2.11没有写资金渠道；4.2.2列有就业补助资金。
  en: 3.2.11 names no fund; 4.2.2 lists the employment subsidy fund.
  source: { zh: 永政办〔2021〕23号 4.2.2；请财政局确认, en: sentence 4.2.2 of the document; to be confirmed by the finance bureau }
reckoned_on: class.start
criteria:
  - { id: public, rule: ''机构类别 = "公办培训机构"'', sentence: "3.2.11" }
  - { id: class, rule: 免费就业技能培训班, sentence: "3.2.11" }
amount:
  unpublished: { zh: 文件写“按政策给予补助”，没有写标准, en: the document says “a grant under policy” and names no rate }
  sentence: "3.2.11"
route: [institution-claim, clerk, reviewer, leader, meeting]
notice: default
', 1),
	('350481', '01GNTGHXT0000000001DDZ7EQH', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', 'programmes/free-class.yaml', 'id: free-class
title: { zh: 贫困家庭劳动力、计生特殊家庭成员免费就业技能培训, en: Free employment training for poor and special families }
summary:
  zh: 鼓励中等职业学校、技工院校和公共实训基地为这两类家庭办免费的就业技能培训班，学员不花钱。
  en: Schools and public training bases are encouraged to hold employment training free of charge for these two kinds of families.
benefit: free-place
sentences: ["3.2.10"]
valid:
  from: 2021-04-20
  basis: { zh: 印发日期；文件没有写施行日期, en: date of issue; the document names no effective date }
  assumed: true
subject: enrolment
payee: nobody
payment_owner: hrss
reckoned_on: class.start
criteria:
  - id: carrier
    rule: ''机构类别 in ("职业（技工）院校", "公共实训基地")''
    sentence: "3.2.10"
    assumed:
      zh: 原文是“中等职业学校、技工院校和公共实训基地”；登记的“职业（技工）院校”还含高职院校，须由人核对。
      en: The text says secondary vocational schools, technical-worker schools and public bases; the registered kind also holds vocational colleges, which a person must check.
  - { id: class, rule: 免费就业技能培训班, sentence: "3.2.10" }
  - id: family
    rule: 贫困家庭劳动力 or 计生特殊家庭成员
    sentence: "3.2.10"
    assumed:
      zh: 建档立卡2021年起不再新增；这里以脱贫户和防止返贫监测对象接续。
      en: The poverty register was closed in 2021; households lifted out of poverty and those watched against falling back are taken as its successors.
      source: { zh: 2021年后的通行口径，待农业农村局确认, en: "common usage since 2021, to be confirmed by the agriculture bureau" }
amount:
  free: { zh: 免费，学员不花钱, en: free of charge to the learner }
  sentence: "3.2.10"
route: [clerk]
', 1),
	('350481', '01GNTGHXT0000000001HDZ7EQH', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', 'programmes/graduate-certificate-subsidy.yaml', 'id: graduate-certificate-subsidy
title: { zh: 离校未就业高校毕业生职业培训补贴, en: Training subsidy for unemployed college graduates }
summary:
  zh: 已办失业登记的离校未就业高校毕业生，取得职业技能等级证书后可申领；不要求在本市参加培训。文件写“按规定”，金额未公布。
  en: A graduate who left school without a job, is registered as unemployed and obtains a skill-level certificate may claim; no training in the city is required. The amount is left to the rules and not published.
sentences: ["3.2.6"]
valid:
  from: 2021-04-20
  basis: { zh: 印发日期；文件没有写施行日期, en: date of issue; the document names no effective date }
  assumed: true
subject: certificate
payee: person
payment_owner: hrss
fund: employment-subsidy
fund_assumed:
  zh: 3.2.6没有写资金渠道；4.2.2列有就业补助资金。
  en: 3.2.6 names no fund; 4.2.2 lists the employment subsidy fund.
  source: { zh: 永政办〔2021〕23号 4.2.2；请财政局确认, en: sentence 4.2.2 of the document; to be confirmed by the finance bureau }
reckoned_on: certificate.date
criteria:
  - { id: graduate, rule: 离校未就业高校毕业生, sentence: "3.2.6" }
  - { id: registered, rule: 失业登记, sentence: "3.2.6" }
  - { id: certificate, rule: ''证书类别 = "职业技能等级证书"'', sentence: "3.2.6" }
limits:
  - id: once-per-occupation-and-level
    rule: 同职业同等级已享受次数 < 1
    text: { zh: 同一人同一职业同一等级只补助一次, en: "one subsidy for a person, occupation and level" }
    counts:
      fact: 同职业同等级已享受次数
      programmes: [graduate-certificate-subsidy, project-training]
      per: person
      same: [occupation, level]
      within: lifetime
    assumed:
      zh: 文件没有写次数；这里按同一职业同一等级不重复享受。
      en: The document says nothing about times; here one occupation and level is not subsidised twice.
      source: { zh: 泉州市、晋江市2024年7月起的规则（转引），非永安规定, en: "rule of Quanzhou and Jinjiang since July 2024 (reposted), not Yong''an''s" }
amount:
  unpublished: { zh: 文件写“按规定给予职业培训补贴”，没有写标准, en: the document says “a training subsidy under the rules” and names no rate }
  sentence: "3.2.6"
evidence:
  - { id: identity, name: { zh: 身份证, en: identity card }, form: original, may_follow: false, source: { zh: 一般做法，待确认, en: "usual practice, to be confirmed" } }
  - { id: certificate, name: { zh: 职业技能等级证书, en: skill-level certificate }, form: original, may_follow: false, source: { zh: 永政办〔2021〕23号 3.2.6, en: sentence 3.2.6 of the document } }
  - { id: diploma, name: { zh: 毕业证书, en: diploma }, form: copy, may_follow: true, source: { zh: 一般做法，待确认, en: "usual practice, to be confirmed" } }
route: [person-claim, clerk, reviewer, leader, meeting]
notice: default
', 1),
	('350481', '01GNTGHXT0000000001NDZ7EQH', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', 'programmes/insurance-skill-subsidy.yaml', 'id: insurance-skill-subsidy
title: { zh: 失业保险技能提升补贴, en: Skill subsidy of the unemployment insurance }
summary:
  zh: 失业保险参保职工提升技能的补贴，由失业保险经办机构从失业保险基金发放；本系统只提醒和登记，防止重复。
  en: The subsidy for insured employees who raise their skills is paid by the unemployment insurance office from its own fund; this system reminds, records and prevents doubles.
sentences: ["3.2.17"]
valid:
  from: 2021-04-20
  basis: { zh: 印发日期；文件没有写施行日期, en: date of issue; the document names no effective date }
  assumed: true
subject: certificate
payee: person
payment_owner: unemployment-insurance
fund: unemployment-insurance
reckoned_on: certificate.date
criteria:
  - { id: insured, rule: 失业保险参保, sentence: "3.2.17" }
  - id: certificate
    rule: ''证书类别 in ("职业技能等级证书", "国家职业资格证书")''
    assumed:
      zh: 文件只写“提升技能”；取得这两类证书才算，是国家规则。
      en: The document only says “raise their skills”; that these two kinds of certificate count is the national rule.
      source: { zh: 失业保险技能提升补贴的国家规定（2017年起，转引）, en: "national rule of the insurance''s skill subsidy (since 2017, reposted)" }
cannot_decide:
  - id: conditions
    words: { zh: 符合条件的, en: who qualify }
    fact: 失业保险经办认定
    who_decides: { zh: 失业保险经办机构（缴费月数、申领时限、每年次数按国家和省级文件）, en: "the unemployment insurance office (months insured, time limit and yearly count by national and provincial documents)" }
    sentence: "3.2.17"
amount:
  unpublished: { zh: 标准由国家和省级文件规定，由失业保险经办机构核定, en: the rate is set by national and provincial documents and fixed by the insurance office }
  sentence: "3.2.17"
route: [person-claim, record]
', 1),
	('350481', '01GNTGHXT0000000001SDZ7EQH', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', 'programmes/project-training.yaml', 'id: project-training
title: { zh: 项目制培训补助, en: Project-based training grant }
summary:
  zh: 院校或公办培训机构按企业急需工种办班，学员不花钱；补助按培训人数发给承训机构，每人不超过650元，不发给个人。
  en: A school or public institution trains for occupations enterprises urgently need; the learner pays nothing. The grant goes to the carrier by number of persons trained, at most 650 yuan each, and not to the person.
sentences: ["3.3.4", "3.3.5"]
valid:
  from: 2021-04-20
  basis: { zh: 印发日期；文件没有写施行日期, en: date of issue; the document names no effective date }
  assumed: true
subject: enrolment
payee: institution
payment_owner: hrss
fund: employment-subsidy
fund_assumed:
  zh: 3.3.5没有写资金渠道；4.2.2列有就业补助资金。
  en: 3.3.5 names no fund; 4.2.2 lists the employment subsidy fund.
  source: { zh: 永政办〔2021〕23号 4.2.2；请财政局确认, en: sentence 4.2.2 of the document; to be confirmed by the finance bureau }
reckoned_on: class.start
criteria:
  - { id: carrier, rule: ''机构类别 in ("职业（技工）院校", "公办培训机构")'', sentence: "3.3.4" }
  - { id: task, rule: 承担项目制任务, sentence: "3.3.4" }
  - id: completed
    rule: ''考核结果 = "合格"''
    sentence: "3.3.5"
    assumed:
      zh: 文件写“培训人数”，未说明是参训、结业还是取证；这里按考核合格的人数。
      en: The document says “persons trained”, not whether enrolled, finished or certified; here those who passed count.
limits:
  - id: once-per-occupation-and-level
    rule: 同职业同等级已享受次数 < 1
    text: { zh: 同一人同一职业同一等级只补助一次, en: "one grant for a person, occupation and level" }
    counts:
      fact: 同职业同等级已享受次数
      programmes: [project-training, graduate-certificate-subsidy]
      per: person
      same: [occupation, level]
      within: lifetime
    assumed:
      zh: 文件没有写次数；这里按同一职业同一等级不重复享受。
      en: The document says nothing about times; here one occupation and level is not subsidised twice.
      source: { zh: 泉州市、晋江市2024年7月起的规则（转引），非永安规定, en: "rule of Quanzhou and Jinjiang since July 2024 (reposted), not Yong''an''s" }
cannot_decide:
  - id: urgent
    words: { zh: 企业急需工种, en: occupations that enterprises urgently need }
    fact: 企业急需工种
    who_decides:
      zh: 市人社局（文件没有写急需工种目录由谁发布）
      en: the human resources bureau (the document does not say who issues the list of urgent occupations)
    sentence: "3.3.4"
amount:
  rule: min(650, 核定单价)
  unit: CNY/person
  rounding: down-to-fen
  sentence: "3.3.5"
  assumed:
    zh: 650元是上限；上限之内的标准取项目协议核定的单价。
    en: 650 yuan is a ceiling; the rate below it is the one agreed for the project.
evidence:
  - { id: agreement, name: { zh: 项目制培训协议, en: project agreement }, form: copy, may_follow: false, source: { zh: 一般做法，待确认, en: "usual practice, to be confirmed" } }
  - { id: roster, name: { zh: 学员花名册, en: roster }, form: on-record, may_follow: false, source: { zh: 一般做法，待确认, en: "usual practice, to be confirmed" } }
  - { id: attendance, name: { zh: 考勤表, en: attendance sheets }, form: on-record, may_follow: false, source: { zh: 一般做法，待确认, en: "usual practice, to be confirmed" } }
  - { id: results, name: { zh: 考核成绩表, en: result sheet }, form: on-record, may_follow: false, source: { zh: 一般做法，待确认, en: "usual practice, to be confirmed" } }
  - { id: invoice, name: { zh: 收款票据, en: receipt }, form: original, may_follow: true, source: { zh: 一般做法，待确认, en: "usual practice, to be confirmed" } }
route: [institution-claim, clerk, reviewer, leader, meeting]
notice: default
', 1),
	('350481', '01GNTGHXT0000000001XDZ7EQH', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', 'programmes/veteran-free-training.yaml', 'id: veteran-free-training
title: { zh: 退役军人一次免费培训, en: One free training for veterans }
summary:
  zh: 退役军人退役后可以选择一次免费培训，学员不花钱；培训期间的生活补助按省级文件。
  en: A veteran may choose one free training after discharge and pays nothing; the living allowance during it follows provincial documents.
benefit: free-place
sentences: ["3.2.13"]
valid:
  from: 2021-04-20
  basis: { zh: 印发日期；文件没有写施行日期, en: date of issue; the document names no effective date }
  assumed: true
subject: enrolment
payee: nobody
payment_owner: veterans
reckoned_on: class.start
criteria:
  - { id: veteran, rule: 退役军人, sentence: "3.2.13" }
limits:
  - id: once
    rule: 退役后免费培训已用次数 < 1
    text: { zh: 退役后只有一次免费培训, en: one free training after discharge }
    counts:
      fact: 退役后免费培训已用次数
      programmes: [veteran-free-training]
      per: person
      within: lifetime
    sentence: "3.2.13"
    assumed:
      zh: 没有完成的培训算不算用过，文件没有写；这里以登记为已用的为准。
      en: Whether an unfinished training counts as used is not said; here what the register holds as used counts.
amount:
  free: { zh: 免费，学员不花钱, en: free of charge to the learner }
  sentence: "3.2.13"
evidence:
  - { id: discharge, name: { zh: 退役证或优待证, en: discharge papers or veteran''s card }, form: original, may_follow: false, source: { zh: 一般做法，待确认, en: "usual practice, to be confirmed" } }
route: [clerk, record]
see_also:
  - when: "no"
    sentence: "3.2.16"
    text:
      zh: 下岗失业的退役军人，还可参加失业人员特别职业培训计划、职业技能培训，按规定给予补贴
      en: "a laid-off and unemployed veteran may also join the special training plan for the unemployed, subsidised under the rules"
  - when: always
    sentence: "3.2.14"
    text: { zh: 培训期间还有生活补助，标准见省级文件，由退役军人局办理, en: a living allowance goes with the training; its rate is in provincial documents and the veterans bureau handles it }
', 1),
	('350481', '01GNTGHXT00000000021DZ7EQH', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', 'settings.yaml', '# What the office may set. Every section names its source, or says why it is assumed; nothing here is in the document unless a sentence is named.
office:
  name: { zh: 永安市人力资源和社会保障局, en: Yong''an Human Resources and Social Security Bureau }
  unit: hrss
  telephones:
    - id: service
      label: { zh: 人社服务热线, en: human resources and social security line }
      number: "12333"
      hours: { zh: 工作日 8:00—12:00、14:30—17:30, en: "working days 8:00–12:00, 14:30–17:30" }
      basis: { source: { zh: 全国统一的人社服务号码；时段请本局确认, en: the national service number; hours to be confirmed by the bureau } }
    - id: discipline
      label: { zh: 纪检监督举报电话, en: discipline inspection line }
      number: "12388"
      hours: { zh: 全天, en: all day }
      basis: { source: { zh: 全国统一的纪检监察举报号码, en: the national number for reports to discipline inspection } }
    - id: government
      label: { zh: 政务服务便民热线, en: government service line }
      number: "12345"
      hours: { zh: 全天, en: all day }
      basis: { source: { zh: 全国统一的政务服务号码, en: the national number of government services } }
  basis: { sentence: "3.3.R" }

funds:
  - id: employment-subsidy
    name: { zh: 就业补助资金, en: employment subsidy fund }
    subject_code: "2080702"
    subject_name: { zh: 职业培训补贴, en: vocational training subsidies }
    basis:
      sentence: "4.2.2"
      assumed: { zh: 科目按《政府收支分类科目》，以财政局当年口径为准, en: "budget subject by the national classification, the finance bureau''s word of the year prevails" }
  - id: talent
    name: { zh: 人才经费, en: talent fund }
    basis: { sentence: "4.2.2" }
  - id: education-surcharge
    name: { zh: 教育附加费, en: education surcharge }
    basis: { sentence: "4.2.2" }
  - id: unemployment-insurance
    name: { zh: 失业保险基金, en: unemployment insurance fund }
    basis: { assumed: { zh: 4.2.2以“等”字结尾，没有点名；3.2.17的补贴依国家规定由该基金支付, en: "4.2.2 ends with “and so on” and does not name it; by national rule it pays the subsidy of 3.2.17" } }

payment_owners:
  - id: hrss
    name: { zh: 人社局, en: human resources bureau }
    unit: hrss
    pays_here: true
    hint: { zh: 由人社局审核、公示，财政局拨付, en: "reviewed and published by the human resources bureau, paid by the finance bureau" }
  - id: unemployment-insurance
    name: { zh: 失业保险经办机构, en: unemployment insurance office }
    pays_here: false
    hint: { zh: 请向失业保险经办机构申领；这里只提醒和登记, en: "claim it from the unemployment insurance office; here it is only told and recorded" }
  - id: agriculture
    name: { zh: 农业农村局（一卡通）, en: agriculture bureau (one-card payments) }
    unit: agriculture
    pays_here: false
    hint: { zh: 请向农业农村局或乡镇申领；这里只登记, en: "claim it from the agriculture bureau or the township; here it is only recorded" }
  - id: education-aid
    name: { zh: 教育资助机构, en: student aid office }
    unit: education
    pays_here: false
    hint: { zh: 由学校和教育局办理；这里只登记, en: "handled by the school and the education bureau; here it is only recorded" }
  - id: veterans
    name: { zh: 退役军人局, en: veterans bureau }
    unit: veterans
    pays_here: false
    hint: { zh: 请向退役军人局办理；这里只登记, en: "handled by the veterans bureau; here it is only recorded" }
  - id: talent-office
    name: { zh: 市委人才办, en: talent office }
    unit: talent_office
    pays_here: false
    hint: { zh: 请向市委人才办办理；这里只登记, en: "handled by the talent office; here it is only recorded" }

masks:
  id_number: { head: 6, tail: 0 }
  id_number_choices:
    - id: first-six
      name: { zh: 只显示前六位, en: the first six digits only }
      mask: { head: 6, tail: 0 }
      basis: { assumed: { zh: 隐去出生日期和顺序号，可能对上的人最多, en: "hides birth date and serial, so that the most people could match" } }
    - id: first-two-last-three
      name: { zh: 显示前两位和后三位, en: the first two and the last three }
      mask: { head: 2, tail: 3 }
      basis: { source: { zh: 永安市2023年公示的写法（35*************123）, en: "as Yong''an wrote it in a notice of 2023 (35*************123)" } }
  phone: { head: 3, tail: 4 }
  bank_account: { head: 0, tail: 4 }
  address: township
  hidden: [address, contact, bank_account, birth_date, hardship, disability, tags]
  warn_below_persons: 1000000
  basis: { source: { zh: 部委2017年关于公示隐去个人信息的规定；永安市2023年公示的写法, en: "the ministries'' rule of 2017 on personal data in notices; Yong''an''s own form of 2023" } }

notices:
  - id: default
    name: { zh: 补贴发放公示, en: notice of subsidies to be paid }
    period: { days: 5, unit: working_days, count_first_day: true }
    again_after_payment: false
    basis:
      source: { zh: 南平市2023年两次公示的实际做法（发布当天算第一天）, en: "practice of two notices of Nanping in 2023 (the day of publication is day 1)" }
      assumed: { zh: 永安的公示天数没有查到，待确认；有的资金为7个工作日, en: "Yong''an''s own length was not found, to be confirmed; some funds use 7 working days" }

objections:
  answer_within: { days: 5, unit: working_days, count_first_day: false }
  basis:
    assumed: { zh: 文件没有写；取其他地方的5个工作日, en: the document does not say; 5 working days are taken from elsewhere, source: { zh: 深圳市培训补贴办法（转引）, en: Shenzhen''s training subsidy procedure (reposted) } }

class_filing:
  lead: { days: 5, unit: working_days, count_first_day: false }
  change_lead: { days: 1, unit: working_days, count_first_day: false }
  learners: { least: 1, most: 60 }
  hour_minutes: 45
  hours_per_day_most: 8
  route: [clerk, reviewer, leader]
  basis:
    assumed:
      zh: 文件没有写备案时限、班额和课时；有的地方为开班前7天或5个工作日，每课时45分钟
      en: The document names no lead time, class size or hours; elsewhere it is 7 days or 5 working days before, and a class hour has 45 minutes
      source: { zh: 衢州、杭州、湖南等地的做法（转引）, en: "practice of Quzhou, Hangzhou, Hunan and others (reposted)" }

roster:
  under_age:
    years: 16
    basis:
      assumed:
        zh: 文件没有年龄限制（3.1.1为城乡全体劳动者）；16周岁是法定最低就业年龄
        en: The document has no age limit (3.1.1 speaks of all workers); 16 is the lowest age of employment
        source: { zh: 劳动法第十五条, en: "Labour Law, article 15" }
  over_age:
    years: 60
    basis:
      assumed:
        zh: 文件没有年龄限制；60周岁是其他城市的规则，永安待确认
        en: The document has no age limit; 60 is a rule of other cities, to be confirmed for Yong''an
        source: { zh: 泉州市、晋江市2024年7月起的规则（转引）, en: "rule of Quanzhou and Jinjiang since July 2024 (reposted)" }

attendance:
  sources: [platform, paper, yongji]
  default_source: yongji
  basis: { assumed: { zh: 一个班只用一种考勤来源；文件没有写考勤方式, en: one class has one source of attendance; the document does not say how it is recorded } }

claims:
  platform_number_needed: true
  correction_within: { days: 10, unit: working_days, count_first_day: false }
  basis:
    assumed: { zh: 省平台备案在前；补正时限文件没有写, en: the filing on the provincial platform comes first; the document names no time for corrections }

deadlines:
  - { step: class_review, within: { days: 5, unit: working_days, count_first_day: false }, warn_days_before: 1, basis: { assumed: { zh: 文件没有写天数（4.2.3只写“按时”）；取其他地方开班申请的5个工作日, en: "no days in the document (4.2.3 says “on time”); 5 working days for a class application elsewhere" } } }
  - { step: acceptance, within: { days: 2, unit: working_days, count_first_day: false }, warn_days_before: 1, basis: { assumed: { zh: 本局自定，待确认, en: "set by the bureau, to be confirmed" } } }
  - { step: clerk, within: { days: 7, unit: working_days, count_first_day: false }, warn_days_before: 2, basis: { assumed: { zh: 文件没有写天数；取厦门的7个工作日, en: "no days in the document; 7 working days as in Xiamen", source: { zh: 厦人社〔2025〕100号等（转引）, en: Xiamen''s rules (reposted) } } } }
  - { step: reviewer, within: { days: 3, unit: working_days, count_first_day: false }, warn_days_before: 1, basis: { assumed: { zh: 本局自定，待确认, en: "set by the bureau, to be confirmed" } } }
  - { step: leader, within: { days: 3, unit: working_days, count_first_day: false }, warn_days_before: 1, basis: { assumed: { zh: 本局自定，待确认, en: "set by the bureau, to be confirmed" } } }
  - { step: meeting, within: { days: 10, unit: working_days, count_first_day: false }, warn_days_before: 3, basis: { assumed: { zh: 本局自定，待确认, en: "set by the bureau, to be confirmed" } } }
  - { step: payment_order, within: { days: 3, unit: working_days, count_first_day: false }, warn_days_before: 1, basis: { assumed: { zh: 本局自定，待确认, en: "set by the bureau, to be confirmed" } } }
  - { step: payment, within: { days: 30, unit: calendar_days, count_first_day: false }, warn_days_before: 7, basis: { assumed: { zh: 文件没有写天数；取武进公示后1个月内拨付, en: "no days in the document; within a month of the notice as in Wujin", source: { zh: 常州市武进区的做法（转引）, en: practice of Wujin (reposted) } } } }
  - { step: returned_payment, within: { days: 10, unit: working_days, count_first_day: false }, warn_days_before: 3, basis: { assumed: { zh: 本局自定，待确认, en: "set by the bureau, to be confirmed" } } }

bank_file:
  name: { zh: 银行柜面代发清单, en: list for the bank''s counter }
  encoding: gb18030
  separator: ","
  header: true
  columns:
    - { title: 批次号, field: batch_number }
    - { title: 序号, field: line_number }
    - { title: 户名, field: holder }
    - { title: 证件号码, field: holder_code }
    - { title: 账号, field: account }
    - { title: 开户行, field: bank_name }
    - { title: 金额, field: amount_yuan }
    - { title: 用途, field: purpose }
  basis: { assumed: { zh: 各银行格式不同，均不公开；按常见栏目，以代发银行给的模板为准, en: "every bank has its own layout and none is public; common columns, the paying bank''s own template prevails" } }

bank_return:
  encoding: gb18030
  columns:
    - { title: 批次号, field: batch_number }
    - { title: 序号, field: line_number }
    - { title: 户名, field: holder }
    - { title: 账号, field: account }
    - { title: 金额, field: amount_yuan }
    - { title: 状态, field: state }
    - { title: 原因, field: reason }
    - { title: 日期, field: date }
  paid: [成功, 已入账]
  failed: [失败, 退回]
  failures:
    - { words: [未激活, 未启用], kind: not_activated, advice: { zh: 社保卡的金融功能还没有激活，请本人带身份证和卡到银行网点激活, en: "the bank function of the card is not switched on; take the card and the identity card to a branch of the bank" } }
    - { words: [户名], kind: holder_differs, advice: { zh: 户名与账号不一致，请核对银行卡是不是本人的, en: "the name and the account do not match; check that the card is the payee''s own" } }
    - { words: [销户], kind: closed, advice: { zh: 账户已经销户，请另报一个本人的账户, en: "the account was closed; name another account of the payee" } }
    - { words: [账号不存在, 账号有误, 无此账号], kind: no_such_account, advice: { zh: 账号有误，请核对卡号, en: "there is no such account; check the number" } }
    - { words: [冻结, 止付], kind: frozen, advice: { zh: 账户被冻结，请本人向开户行了解, en: "the account is frozen; the payee should ask the bank" } }
  basis: { assumed: { zh: 各银行格式不同；按常见栏目，以代发银行的回盘文件为准, en: "every bank has its own layout; common columns, the paying bank''s own file prevails" } }

platform:
  name: { zh: 省职业培训管理平台, en: provincial platform of vocational training }
  class_columns:
    - { title: 班级编号, field: class_number }
    - { title: 班级名称, field: class_name }
    - { title: 培训机构, field: institution }
    - { title: 统一社会信用代码, field: institution_code }
    - { title: 培训类型, field: programme }
    - { title: 职业（工种）, field: occupation }
    - { title: 等级, field: level }
    - { title: 课时, field: hours }
    - { title: 开班日期, field: start_date }
    - { title: 结班日期, field: end_date }
    - { title: 培训地点, field: venue }
    - { title: 人数, field: learners }
  learner_columns:
    - { title: 公民身份号码, field: id_number }
    - { title: 姓名, field: name }
    - { title: 民族, field: ethnicity }
    - { title: 就业失业登记证号码, field: employment_card_no }
    - { title: 人员类别, field: person_category }
    - { title: 户口性质, field: hukou_kind }
    - { title: 户口所在地区划, field: hukou_region }
    - { title: 常住地址区划, field: residence_region }
    - { title: 家庭住址, field: home_address }
    - { title: 联系电话, field: phone }
    - { title: 邮编, field: postcode }
    - { title: 电子邮箱, field: email }
    - { title: 通讯地址, field: mail_address }
    - { title: 开户银行, field: bank_name }
    - { title: 银行户名, field: account_holder }
    - { title: 银行账号, field: account_no }
  attendance_columns:
    - { title: 班级编号, field: class_number }
    - { title: 公民身份号码, field: id_number }
    - { title: 姓名, field: name }
    - { title: 上课日期, field: lesson_date }
    - { title: 节次, field: lesson_number }
    - { title: 考勤, field: attendance }
  basis:
    source: { zh: 学员表头为在用系统的16栏, en: "the learners'' header is the 16 columns of a live system" }
    assumed: { zh: 班级和考勤的栏目按常见做法，以省平台导出的文件为准, en: "the columns of classes and attendance are the usual ones, the platform''s own export prevails" }

letters:
  - kind: institution_money
    text: { zh: 补助发给学校，不发给个人。学员不交钱，也不领钱。, en: "The grant goes to the school, not to the person. The learner pays nothing and receives nothing." }
    basis: { sentence: "3.3.5" }
  - kind: amount_provisional
    text: { zh: 金额以窗口核定为准。, en: The office decides the amount. }
    basis: { assumed: { zh: 测算不是核定, en: a determination is not a decision } }
  - kind: return
    text:
      zh: "{name}：您的申请（{case}）需要补正：{reason}。请在{until}前补齐；补齐后接着办，不用重新申请。咨询电话：{telephone}。"
      en: "{name}: your claim ({case}) needs a correction: {reason}. Please supply it by {until}; the claim then goes on and need not be filed again. Telephone: {telephone}."
    basis: { assumed: { zh: 本局自定, en: set by the bureau } }
  - kind: refusal
    text:
      zh: "{name}：您申请的{programme}（{case}）不予核定。理由：{reason}。依据：{sentence}。{next}您对结果有异议的，可以申请复核，也可以依法申请行政复议。咨询电话：{telephone}。"
      en: "{name}: your claim for {programme} ({case}) is refused. Reason: {reason}. Basis: {sentence}. {next} If you disagree you may ask for a review, or apply for administrative reconsideration as the law provides. Telephone: {telephone}."
    basis: { assumed: { zh: 本局自定, en: set by the bureau } }
  - kind: receipt_slip
    text:
      zh: "{name}：办件编号{case}，现在办到：{step}，下一步不晚于{next_date}。查询电话：{telephone}。"
      en: "{name}: case {case}, now at: {step}, the next step by {next_date}. Telephone: {telephone}."
    basis: { assumed: { zh: 本局自定, en: set by the bureau } }
  - kind: notice_opening
    text:
      zh: "根据永政办〔2021〕23号，现将{title}予以公示，共{persons}人、{amount}元。公示期：{from}至{to}（{days}个工作日）。"
      en: "Under the Opinions of 2021 on lifelong vocational training, {title} is published: {persons} persons, {amount} yuan. Period: {from} to {to} ({days} working days)."
    basis: { assumed: { zh: 本局自定, en: set by the bureau } }
  - kind: notice_objection
    text:
      zh: "对名单有异议的，请在{from}至{to}期间反映：电话{telephone}；监督电话{discipline_telephone}。反映只影响所指的人，其他人照常发放。"
      en: "Objections may be raised from {from} to {to}: telephone {telephone}; supervision {discipline_telephone}. An objection stops only the persons it names."
    basis: { assumed: { zh: 本局自定, en: set by the bureau } }
  - kind: payment_letter
    text:
      zh: "市财政局：经{meeting}研究并公示无异议，请从{fund}（指标文号{document}）拨付第{batch}批补助，共{persons}人、{amount}元（大写：{capitals}）。"
      en: "To the finance bureau: after the decision of {meeting} and the public notice, please pay batch {batch} from the {fund} (appropriation {document}): {persons} persons, {amount} yuan ({capitals})."
    basis: { assumed: { zh: 本局自定, en: set by the bureau } }
  - kind: returned_payment
    text:
      zh: "{name}：您的款项（{case}）被银行退回：{reason}。{advice}。处理好后请告诉我们，我们重新发放。咨询电话：{telephone}。"
      en: "{name}: your payment ({case}) was sent back by the bank: {reason}. {advice}. Tell us when it is settled and it will be paid again. Telephone: {telephone}."
    basis: { assumed: { zh: 本局自定, en: set by the bureau } }

limits:
  rows_per_import: 10000
  sheet_bytes: 20971520
  scan_bytes: 10485760
  page_rows: 50
  page_rows_most: 200
  staff_session_minutes: 30
  worker_session_days: 7
  code_minutes: 10
  look_ups_per_hour: 10
  retention_years: 10
  basis: { assumed: { zh: 系统运行所需的限度，可由管理员调整；保存年限按会计档案的常见年限，待确认, en: "limits the system needs to keep answering, changed by the administrator; years kept as usual for accounting files, to be confirmed" } }
', 1),
	('350481', '01GNTGHXT00000000025DZ7EQH', '62c0335f3b7cccea42425f1575c47402044c2d69882576f48d5b4e759daa4fba', 'targets.yaml', '# Numbers the document wants reached. 以上 includes the number itself.
targets:
  - id: rural-workers
    title: { zh: 每年培训农村户籍劳动者, en: rural workers trained each year }
    sentence: "3.2.4"
    measure: distinct_persons
    beside: head_times
    at_least: 1000
    readings:
      - id: from-issue
        name: { zh: 2021—2023年（从印发当年算起）, en: "2021–2023 (from the year of issue)" }
        from_year: 2021
        to_year: 2023
        source: { zh: “今后三年”的一种读法, en: one reading of “the next three years” }
      - id: from-next-year
        name: { zh: 2022—2024年（从印发次年算起）, en: "2022–2024 (from the year after issue)" }
        from_year: 2022
        to_year: 2024
        source: { zh: “今后三年”的另一种读法, en: the other reading of “the next three years” }
    open:
      zh: “今后三年”的起止年份、按人数还是按人次，文件没有写明；两种读法和两种数都显示。
      en: The years of “the next three years”, and whether heads or head-times count, are not said; both readings and both numbers are shown.
  - id: education-surcharge
    title: { zh: 教育附加费用于职业（技工）教育的比例, en: share of the education surcharge for vocational (technical) education }
    sentence: "3.5.1"
    measure: share_percent
    at_least: 30
    readings:
      - id: every-year
        name: { zh: 每个预算年度, en: every budget year }
        source: { zh: 原文没有写年限, en: the text names no years }
', 1);


--
-- Data for Name: payment_batch; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_batch VALUES
	('350481', '01GVCB4A8000000003GHDZ7EQH', 'BF2023-001', 'employment-subsidy', 'hrss', '01GNTGHXT000000002NDDZ7EQH', 'settled', 1, 120000, '01GNTGHXT000000000GHDZ7EQH', NULL, '2023-03-13 02:00:00+00', '01GNTGHXT000000000JHDZ7EQH', NULL, '2023-03-14 07:00:00+00', '永财国支〔2023〕0002', '2023-03-14', 'b788ac952e3b5b36fd4b2671d13e08402c75a9327af4fae608ac3e790dbbfb32', '2023-03-17 08:30:00+00', NULL, NULL, 5);


--
-- Data for Name: payment_line; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_line VALUES
	('350481', '01GVCB4A8000000003GNDZ7EQH', '01GVCB4A8000000003GHDZ7EQH', 1, '01GRX08DJ0000000039DDZ7EQH', 'organisation', '01GNTGHXT000000000RNDZ7EQH', '永安燕江职业中专学校', '01GNTGHXT00000000125DZ7EQH', 120000, '3.3.5', 'paid', 1, NULL, 1, NULL, NULL, '2023-03-17', NULL, 3);


--
-- Data for Name: payment_share; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_share VALUES
	('350481', '01GVCB4A8000000003GSDZ7EQH', '01GVCB4A8000000003GNDZ7EQH', '01GRX08DJ0000000039HDZ7EQH', 60000, 1, 1),
	('350481', '01GVCB4A8000000003GXDZ7EQH', '01GVCB4A8000000003GNDZ7EQH', '01GRX08DJ0000000039SDZ7EQH', 60000, 1, 1);


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES
	('350481', '01GNTGHXT000000000X1DZ7EQH', '罗文彬', '罗文彬', 'female', '1968-01-01', NULL, 'resident_id', '1:335551f0a905729a3b309e0a9b585d2c854e33a5579695fdbd1cc90b253fb4ab', 'CEVhrR8u4xOM0+429qqSZjGaik0iZTpMnCorD+oMa+BdzI5P3EAW6yVA3gIIRQ==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000000XHDZ7EQH', '林燕', '林燕', 'female', '1968-01-02', NULL, 'resident_id', '1:6fddd5bb6c20f767f44c8d4b3e47ed59831c323fd89c787032a4e6142a2bbe1e', 'KfhrOsWjjvRgXAJl5EOJVv4XFVV9vHFbArOa0B1zvsSevPHJb6CtJg4lejTK7g==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000000Y1DZ7EQH', '陈福国', '陈福国', 'female', '1968-01-03', NULL, 'resident_id', '1:7772900d1f0db192bea9c32e1c720e909e87a64f7dc1d26c250172db54688713', '2J71bv10v06tRzdJ9UZsD+eQ7q3/6SLUJdOsGL+JbOH0t+09bbC+bdA8fkc6gg==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000000YHDZ7EQH', '邱平志', '邱平志', 'female', '1968-01-04', NULL, 'resident_id', '1:54ad9877e106afd688eb3f6abcaf406a1f0937fc971f59fc87c1b789ae2a16b5', 'WhAfdsQHdhSrWBVh0bSNKAagr3xsZW5k28dqMCxiAP0WJoC/aNLwjWC/wXPA9g==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000000Z1DZ7EQH', '林兰长', '林兰长', 'female', '1968-01-05', NULL, 'resident_id', '1:035b6a8ada3bb1807e109b2878ea34e48dcef0dc649de8a58c30aea2359a18fc', 'XW/cYtkU2o98C4JE61AfkeFFmfWE0kPdAiZx9YPgimmes+wNL39dk0tMZkA+Pw==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000000ZHDZ7EQH', '蔡海志', '蔡海志', 'female', '1968-01-06', NULL, 'resident_id', '1:40164b417c4fe252897fc11d863ee9fa64d32f129578f2662e35ab5710769662', 'GmOg/ErFtywVeibBC5EOpqqOgTghpD4TWXu4sIH97OkDDMOjOokwzNSynHvTeg==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT00000000101DZ7EQH', '吴金清', '吴金清', 'female', '1968-01-07', NULL, 'resident_id', '1:3bdda5a1ba343a49307fae74d116c09410ffa25522f42b44f2b5c87e0e00cd3f', 'vKxrFo1RgUmaYbHdqLipAOH0hW+BLm7W5f4JX9xIiKDge1S0HvnAJHYCHHpBeQ==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT0000000010HDZ7EQH', '雷春', '雷春', 'female', '1968-01-08', NULL, 'resident_id', '1:f54d4720d387c6d19be09ea7717d837b4f4250ac3636f4ba80d2bc98e2232099', '3XxrYudaTqIuFjWW3RQVHfC3uzfSXy2GeTp0jK+EOd8Uaefth+/VympshV+Kjw==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT00000000175DZ7EQH', '邱木生', '邱木生', 'female', '1968-01-09', NULL, 'resident_id', '1:ae8f73e477cce1c84d0bd6a1a2a920b8078664f731a0c03ebb025f8bd4b35aa1', 'dSl/V/J8ORQ7rv3nKfx9kzHB674TvBVg9mUqYQii7gDTajsgZ5G69Is/NZmu3w==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT0000000017NDZ7EQH', '聂福福', '聂福福', 'female', '1968-01-10', NULL, 'resident_id', '1:94a02b57bc6d24929ace0b7165ac7e94bcb5d462496941d191e3833dbd007021', 'uFcAWm8RabVRUoEjiCGoOB2xLDESobf5862C4wSjsWo6YoieJrywgH9DRJFu+Q==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT00000000185DZ7EQH', '邱荣金', '邱荣金', 'female', '1968-01-11', NULL, 'resident_id', '1:cd60944f684c3a90b521a1f15ab539aba9e71b2d6184f2b2f4294253ae3df961', 'xyBz2rgEE0BgdSyI6DodZZDBP24EcfJx/V3W58e9S+y0YJqfWL6kzChVXcia1w==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT0000000018NDZ7EQH', '陈秀', '陈秀', 'female', '1968-01-12', NULL, 'resident_id', '1:496b2ddc1ed25e6ccfe25dfe55859593000a5f35c366602204f269303958c78b', 'roayy+dTn353cKLUQhwXZCPjXl7VJK3ZELMqVWDdHXO3w/B2vP0LjpimGoBw4Q==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT00000000195DZ7EQH', '魏金伟', '魏金伟', 'female', '1968-01-13', NULL, 'resident_id', '1:ca2d8e66f8aaf6b56ef50ae7525fd93ff79d371be4f69a532f64994b446cba2e', 'siHYvSUwIhP6pBegOauihxQIFpsR+Hth/GTQbigs82Py5CfUlpkg8qKy3Wol5w==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT0000000019NDZ7EQH', '张林军', '张林军', 'female', '1968-01-14', NULL, 'resident_id', '1:7306d4190a1a5f72d844d71c25bec0a5ef205e4928970a9448932874caea63e0', 'TovFa8El0RA+TDpIR8B0sxPRYlfeZTXSPvXBsGbQ//yINaFI/X+Uxq7VqqiUfw==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001A5DZ7EQH', '罗安明', '罗安明', 'female', '1968-01-15', NULL, 'resident_id', '1:0cdc9d64bec5fbb71d5de54bb5f5893be7ba2eeddbaeb33bdda4ce37ccacf9e7', 'UjYr5+QmZeen/rn+L8EpBlFZjVGmTFzBwH3mZTnmnJhmRU4KWM16HgrdNhGmIQ==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001ANDZ7EQH', '冯军', '冯军', 'female', '1968-01-16', NULL, 'resident_id', '1:fff7b62d87c720424c5804a03a8091ec6973a9c3f8515cf940be0f1ef6b5063b', 'zIzrpmZD7pH2aE2kNRAOanucNZnqp2N7Jt0ZC1ctLKh0xxO0OaZDZpgHr29S+g==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001H9DZ7EQH', '蓝秀萍', '蓝秀萍', 'female', '1968-01-17', NULL, 'resident_id', '1:55c390265b0a5969c8b14cf742c01c0849a366a2e5e2d9f800132eb5326bb7d3', 'QjTHG/uimUmpN5byblle4YoRSe2MYv/YJ1foYIr1E4YnoBWrb2bLD5ZMzYt8Bw==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001HSDZ7EQH', '魏福', '魏福', 'female', '1968-01-18', NULL, 'resident_id', '1:915a9fafa20aab923d6c1f025cdf2746a3312f8d284f53fe8ad30b4a3b26076b', 'mem4BmbtTRRmpR1Bcvt9NgjpCpDpdnaIviR4vF5rJ0lMwdJXcKhpRznx9e62pQ==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001J9DZ7EQH', '刘辉勇', '刘辉勇', 'female', '1968-01-19', NULL, 'resident_id', '1:259b4686bb04413ef0a46d3d80dc1af431810b5a9574e57103360f608116ce5a', 'HoJOwE/LIDeOjyhu1xV0/lQydBWFf8m0WRnz+J+UGiVGuDjWapiOTaKNa6OUfQ==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001JSDZ7EQH', '姜国树', '姜国树', 'female', '1968-01-20', NULL, 'resident_id', '1:9cb79f76672fedee1389f6afbe32ca3c492cb85fccabce13ad9c15fa58ed6178', '8Sj32Kg+X0XqsO8ogBEPUmPGTqMLL+yPkTnu8hQLR7FwsoiDKZOPlru0KPfFpA==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001K9DZ7EQH', '邱文英', '邱文英', 'female', '1968-01-21', NULL, 'resident_id', '1:69259c7b1cbc2ad0b875f667695a7ceb0480f8f5afdd28a13a864662dceecc14', 'c8HxfWhwFktj7hcFmLBPhzbIqrUUPPHXrW/X1syDlLEjc28j8J61kVnXEtZxKA==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001KSDZ7EQH', '罗长', '罗长', 'female', '1968-01-22', NULL, 'resident_id', '1:3ffccb076579dddc2b579e6d0711818b14c928890733d80a81e1aded30166cfe', 'WNKLBGn3U1+K2FMjFWjoDENwvp5iPgZbVDqA2CXLq167+pxtDwe7hqga75FixQ==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001M9DZ7EQH', '王树春', '王树春', 'female', '1968-01-23', NULL, 'resident_id', '1:84845d69a22c2fc1dd8cd1255736ddd09476985d60ce2fd6127bb6655281de13', 'dfNhg/RvRiF7t0859HEjyQAkhL2+WxCAVsmpGDPDh+XaGvUzHB5XR39ehnu0xA==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001MSDZ7EQH', '聂春', '聂春', 'female', '1968-01-24', NULL, 'resident_id', '1:750c10939c12a657aaa5d96d2eebe09e0613d096c9323e1d88ab9edfa9e0f61e', 'MmjV81fXX0HEJE0FNQPdgQCMbTXkULLzlinlXFgmXtgc+4fK8DSR0DgTZCZmJQ==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001VDDZ7EQH', '钟水英', '钟水英', 'female', '1968-01-25', NULL, 'resident_id', '1:a253d31b07e484b51eed5fa5243dfcd62233560c833b570d535ff808e2d72605', 'u9T+NbxD9rmUqx6LekdkIHmDutTOBrjWsX2XpSFc5B0HQQQMT77y0LUrGK2vyw==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001VXDZ7EQH', '李伟桂', '李伟桂', 'female', '1968-01-26', NULL, 'resident_id', '1:dab80cb71a232023b974b9301f93ddb1cdfc3144d06c572fd26e1eb234395ac4', 'xp3QFNBcv+aiOhXfQoyAAoU3hBnyKAsR+v79MjlK1FOYqXUhAGsJIRx8pgdhyA==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001WDDZ7EQH', '吴长国', '吴长国', 'female', '1968-01-27', NULL, 'resident_id', '1:f46b33c6b466d2df6dbb410365a8cf7bc21f434fc99c9fc32f5e0e1e8d3c1507', 'Ou+BBEpsxkyjEn/An0PBkrTfBU6i+BLlxXjKMBnoMtpiOgH56Fb6pqKKng+aNg==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001WXDZ7EQH', '郑生国', '郑生国', 'female', '1968-01-28', NULL, 'resident_id', '1:44abe5af14098dd16c424a42bcbda38e9059919efbb7611f9ad5da3bf4345dd6', 'hBH5kkoE5mZeXqUasjGFavssXBrf9Z3LJt1i7F3l/1Ye3FeAfvaanqYFq9MEvw==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001XDDZ7EQH', '罗香平', '罗香平', 'female', '1968-02-01', NULL, 'resident_id', '1:c49708b0315b1daee97225c023568442bc075b40629722c9e5a583851950fc79', 'oNJnaDoO6MVnWbS8Suu4cEwNK70yD1cN+Gv7U8FXv9rPnUziFLcBEsiX6zzBBA==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001XXDZ7EQH', '陈国萍', '陈国萍', 'female', '1968-02-02', NULL, 'resident_id', '1:09d2518e6797cafa962c4e3d8eac8307b18f431300f6b665f18185ce211e76ba', 'OAUJ0hu1ty9p0s1GVBg2YJgcTrcvEy/KA8wDi7wa8EK+3jz2JjDnv8ystrnY2Q==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT0000000025HDZ7EQH', '范玉兰', '范玉兰', 'female', '1968-02-05', NULL, 'resident_id', '1:3dd5536d0e974453ac09f5d84e0a53fb6a440d99b6d064dd73ff7bf1eca591f6', 'MjjS57zVAcdR96gcv1/feHGEn6mpFboUhAsojSygOdXl9zcyuHg8lr9nSupriQ==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT00000000281DZ7EQH', '魏永安', '魏永安', 'female', '1968-02-10', NULL, 'resident_id', '1:ec9a8e08c36d937dd164c3c75a8e6e0a1716696293f6b16f3d2f308c0b40b891', '2AIOivVyNqIm9qXfEkgFzpEnotz3mKV9s1WYE06dEMOaJvwaSgNGm8WiMo6YeQ==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000002G5DZ7EQH', '魏林', '魏林', 'female', '1968-02-14', NULL, 'resident_id', '1:510835769cf284b6ca6f5c7ec631cf12a580ca8d08fe07ba4fbfa03ccdc318c7', 'C62OlnekAoCchT31F6raLctYug3R5S8uulSR7qEllLoBK+R/+q47vEyFZZgL5Q==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000002J5DZ7EQH', '邱文', '邱文', 'female', '1968-02-18', NULL, 'resident_id', '1:c1ff7cca617d855f1b19fde7e4ff7bb4082e2679c6d2ea2d998f466dd27bfff5', 'rBwpQ8TXugnWWr7RsgGBWa8+EwHVFUgczByuzJ9bdMSY7dnMi3qnMljaZ1Ld6A==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001YDDZ7EQH', '王德', '王德', 'female', '1968-02-03', NULL, 'resident_id', '1:c143bf16056ddb9eae4e4caf648549d7dab8050735e7b0b717a060186aaf16c1', 'ZukqdfFCHoH4sTgdDnXNTmv4lJ11nZnUJEdY1ykdHTJ32D+XJOwQesvD2UEotw==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT0000000026HDZ7EQH', '钟竹华', '钟竹华', 'female', '1968-02-07', NULL, 'resident_id', '1:59bcea3550c219e77513bf5b84a12a740e2d43e11091224293d04ff34bce94a9', 'qSb6bMXZGIuxrtIbSM1qxfGX2Tt1Lb/yFk4UN+aR6EGJFo4eWudWyjtVRY49Nw==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT0000000028HDZ7EQH', '聂春桂', '聂春桂', 'female', '1968-02-11', NULL, 'resident_id', '1:caa9263b7d33a9e869836c23d782f2db8653ec720393bb0713a4b08a9f955e6a', 'pvRgUvro0PXQ2rFLGdIYtM2o6m+zMWyLac5eRcsXtKtEDa1CYNVhQBiE5FI2aw==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000002GNDZ7EQH', '张伟志', '张伟志', 'female', '1968-02-15', NULL, 'resident_id', '1:2e1427ec2ff06926aca46279c449a1e55b5791a5551eec243ad467726c655c96', 'lXADP9cQ0WcvP4oDPCXE76bOIxLJme2E0VHG6ZD2Uo7peZ6EhW5SDo62I0zuMg==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000002JNDZ7EQH', '范安永', '范安永', 'female', '1968-02-19', NULL, 'resident_id', '1:1d21f41361b0ee9851870518f1dfb0663d9f838aef8a8b640c568078ac03a14a', 'dcfnsr/HLIwqhhAmTeDwFF4bVnYvVrPK6MrrasZBq4gdUpgsgHIyWxoLwdaW1g==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000001YXDZ7EQH', '聂志', '聂志', 'female', '1968-02-04', NULL, 'resident_id', '1:2b11e107e5b17588574300f6c926f97451f6e2dcd48743a8258e531917e79eab', 'i51PeArBwym+QfgM4cETqzXXpk0A6MbxFqYk6vApldgimyhwxZ6+e+fBI9ijKA==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT00000000271DZ7EQH', '赖荣', '赖荣', 'female', '1968-02-08', NULL, 'resident_id', '1:abf8211ee94264040cd40a6dfc905a8bf8df42ca64445dde04627346a7527e79', 'shOJ++lys2cu/TF3YF9SPfcC8CKrzRMnRbDpePsXgP9H/0dXn31Szm16UIPsKg==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT00000000291DZ7EQH', '赖竹', '赖竹', 'female', '1968-02-12', NULL, 'resident_id', '1:10db2efaff6c24c640f276ba1320ba6c488697878222768ead8a06ef88e6a17f', 'Wq+m3Fw2eZR+vrWdfSjWhOPIImF8k4ykHiIs2S8y8M0OC8x5N6PFO9kckBlI1Q==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000002H5DZ7EQH', '刘玉玉', '刘玉玉', 'female', '1968-02-16', NULL, 'resident_id', '1:4cb87bf96cb9235895d7a7ebbdcc44156aa3dcdceb2207ea3bbe4539196298a9', 'pyoUwX3YXsbk19RS11jWXnNYY+mnV77p7rLh4+tRs1W0PM7BYldZt979EL4TEg==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000002K5DZ7EQH', '邱生桂', '邱生桂', 'female', '1968-02-20', NULL, 'resident_id', '1:10fe57f5237fb8eca6ccfbd656e739a2b6cc9b2fbf60dab6c322e65723b57dfa', '+kP8DFOJdgRjCqS98o/xdzu7HzL8ftJ4MgPrFySOzxY/+74C6wqyFno6S6uMrQ==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GPA17FJ000000002VXDZ7EQH', '罗秀英', '罗秀英', 'female', '1968-02-21', '汉族', 'resident_id', '1:600df30ad99cb48015c34345489d45c9918020b9fc67c3577018e8ad3db60fb5', 'HTKGJ9hWvti63kcCSgI1Jp2UfJvIR8yLfKmWGMHVuwxi7ADb3NzEWAC+B2sWdg==', '1:1cae4bda9b53f21b4e560a9e217666b910b7eae62ff2e970f201b92ca828635e', 'm7NXJCyRfpuEtjQcDtw2/ghqKnclfeaQCg2vQtbbL0U33APF58OF', NULL, 'rural', NULL, 'BXKRFWcc5UVBj6ia3cR0x0UQg/abI8r3GT1jG8Ol0rRln9zJ3EFD9vxQ+BhnwudrD0hOBXf+XQcZvbd2VH1uAwjCJ5c=', '2023-01-09 01:10:00+00', NULL, 1),
	('350481', '01GPA17FJ000000002W1DZ7EQH', '阿依古丽·买买提', '阿依古丽买买提', 'female', '1968-02-22', '维吾尔族', 'resident_id', '1:e3e783dce7aab2771ecebfb538ff31bf777dbbf5362afcd5a845ce597a6f0e43', 'NGHmqe2Uq2zYejh3PtNlqbAisqlz9fDj3ilUGKlsCl69cLDnmb9wJr98Gzu2dA==', '1:c210fa63e18ba988e52225b0262a92a2ff5b63e61fa6e9d9880fd1746e590014', 'PrhX8H2dTfRmjnc2bQTPHu1G9uL/ZY0cK2jkay/6XshHGBIkiwcM', NULL, 'rural', NULL, '8wWiXu1LPZ17tzJB7yQVJxtPkio5qn3IDXBVUtWELbv8FBOk91t46lN9WT74ZdhYm+xARedw39MEQgAYoa30X1ijmgg=', '2023-01-09 01:10:00+00', NULL, 1),
	('350481', '01GPA17FJ000000002W5DZ7EQH', '李䶮', '李䶮', 'female', '1968-02-23', '汉族', 'resident_id', '1:8916188a4c9714acd37c41550408871d8b4678812569c597a0eb041b13f6075b', 'UAAi/QR+CElL5rEVRhmdh/2DinVryY5nS6XeOhAwoj+dXycjGHVR0jayjr3wCg==', '1:c3564f714817cbd76f77e6d0f1db923463d94a5ebcae1e0d2d1003639673c6c1', 'qTE9+IFADN2BcJj/WhVEXTRq3yi6VoSL4W06UPHep04rGXXZGXFA', NULL, 'rural', NULL, 'E0xgMs9Fa+ws3I/KAvXzk+PTZOynX44CPrya8dGSsgRlm87gqwOcQiDV5hZi2TWXt0OfdxQ6ehnwxUWcIntxI71G50M=', '2023-01-09 01:10:00+00', NULL, 1),
	('350481', '01GNTGHXT00000000261DZ7EQH', '邓英竹', '邓英竹', 'female', '1968-02-06', NULL, 'resident_id', '1:0671fe430d0955fb3893682b18e41030124a6b3a8c62b6aea5c4f6601a3cd9f9', 'ZLXCwFVhqMPuzO2AlGrB7gvdz28CbZQ1Ga/fiynqaP+3LU+m4M/n6I/Vtr04vQ==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT0000000027HDZ7EQH', '李树兰', '李树兰', 'female', '1968-02-09', NULL, 'resident_id', '1:b30562fc3b05f43b82b74a316175be939242630f102ad74b8cb17ff36799ec3e', '174khUcsbaT+ECbtNq6cU61eA74aa0nK2sjDNowIvXE4n4DpLlfSmTrS5V5jRw==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000002FNDZ7EQH', '魏明辉', '魏明辉', 'female', '1968-02-13', NULL, 'resident_id', '1:cba075eae80b5d6b97b270eb937443c8ba010366be75ddc1c2b012cf7dea8558', 'SiejabgiMPJOA6GPmj3xPvsC/EOfLH+OOhZ1n46JF1DISMjL9IuSOmZ+2gSO6g==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1),
	('350481', '01GNTGHXT000000002HNDZ7EQH', '罗安金', '罗安金', 'female', '1968-02-17', NULL, 'resident_id', '1:79b278b4f337d7ece5479a1a74b6571c1b40c6d56d453c6703604e83da308368', 'sW97rwaSBvRgYSoLg+C+PEnYvAfFzlHOAKhTSna0xG0Qk2yAdWInCBgagOc3wg==', NULL, NULL, NULL, 'unknown', NULL, NULL, '2023-01-03 00:30:00+00', NULL, 1);


--
-- Data for Name: person_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_key VALUES
	('350481', '01GNTGHXT000000000X1DZ7EQH', 'ORPOsP7LzJ8iw+1XM33MZNfND3a2Dc93PDC0wvNruv8KIsdfmg9h5pRjpBkLcGfSR27mQ+sIQzTqO+re', NULL, 1),
	('350481', '01GNTGHXT000000000XHDZ7EQH', '1wZJXXojuUwbGxrN+j59Udx90EV7ee4xEafc+n0z1ORw/SMw6yk5DPRx6yl9NGCjhijicCHg6YeXOc6/', NULL, 1),
	('350481', '01GNTGHXT000000000Y1DZ7EQH', 'SXqfqK8tnTxypheKLMX0QYoCrc+ad1BrPR5SBfIknInNzxMS9WKbJlODdVSdtYOm3rPdSlCqkR7xsILK', NULL, 1),
	('350481', '01GNTGHXT000000000YHDZ7EQH', 'svLaVdYes/kEoH2QBnqbujH+69Jda2LDjdzYTsbHGygJ/MStjlz2goRXtZaBztAHFqsJRbvFBz5G0Dig', NULL, 1),
	('350481', '01GNTGHXT000000000Z1DZ7EQH', 'nfZ9lHKiRZJb+btTGyXtuc0gqoWcm/ua+Dni+oEiFxOrxBB6o4Xc0JDVfKnDy43gfHJtw9h7D3BLOftp', NULL, 1),
	('350481', '01GNTGHXT000000000ZHDZ7EQH', 'Jcy3XuPlCfTpMF3IeGy0gAyszpNrG0NTPh9BEF8FGxLSihMJa0+gtbtwlXfVbqaB8FVu+mJA4Wlofyaq', NULL, 1),
	('350481', '01GNTGHXT00000000101DZ7EQH', 'M4B3GKLBCQ9aOdubgQd1/B0HhFS0OxClLeU5p+ZF7LGjqA64HaDwcLRqZ0K8/RCl+tOOlj10R/tbdvhQ', NULL, 1),
	('350481', '01GNTGHXT0000000010HDZ7EQH', 'YjfSXrOF6Kwyv69oMx+kEh2GhVLXLtt6KWOGfBJ6XvFRWCqWzuWxmQxCMCCRv90A3s96pw/iiboxoonD', NULL, 1),
	('350481', '01GNTGHXT00000000175DZ7EQH', '7Hx2QkTIacmOvMwt/ckZUZ7EYwfrXrHQqKm1oRsqHOloTLLGZ0YVH/pTB23jq3tUQudCP4DmDt42qlZR', NULL, 1),
	('350481', '01GNTGHXT0000000017NDZ7EQH', 'JsYRVXG0dl7t5UWYWldEioljyaKCf6a95sVO6N/DdVCISrCzBoVv0XWlkzsNynFCk9/ECJK9ZpRK9Mzi', NULL, 1),
	('350481', '01GNTGHXT00000000185DZ7EQH', 'LnHEWC8EbGwKHgma96/UoDwNXOUDOLDXCjk5HmKstVb//rePuU1K9P1/eJKGOiuXyrswYVdSpx3CyEqB', NULL, 1),
	('350481', '01GNTGHXT0000000018NDZ7EQH', 'K+3a6Z40my/N9npfclqvYbrtUOSp+B8VyzRdFe68NYNprNvZ5XzCUlPFScgbulhqMkNZK5y/YQBVkgPt', NULL, 1),
	('350481', '01GNTGHXT00000000195DZ7EQH', '4G6FkjU9JQ1efhPMaChohBMaNxR8HTVgo7nai651ODgpjnC2ZNJjazPRPQDGRnx1iW0vom86oqVGkofs', NULL, 1),
	('350481', '01GNTGHXT0000000019NDZ7EQH', 'R0FzLhKABV+rg6ZqqjKcCZnGaYw1bmEZfknTz6w8fhmjswBHwhIxm1J/Cq4XGTziOngo5Q5pnv3bqFPT', NULL, 1),
	('350481', '01GNTGHXT000000001A5DZ7EQH', 'P9PunkbQu4qZGzXyRXZ0ZyMPQINdF0kebE/HrEoTnCuefYqs8GBYEs5n25hdo9HNumiI/dXX2sEIMUQC', NULL, 1),
	('350481', '01GNTGHXT000000001ANDZ7EQH', '+AHP1VPImU0bOvnivKy3lQcFcT98mhnvT7nzESkbjx53lpqHqXxCIEHzy0TR5T19Alrncn1Cbzc1xY5c', NULL, 1),
	('350481', '01GNTGHXT000000001H9DZ7EQH', 'Wlla//PspN9Tt5GTMiOzA020UUapYTftLwdbBEUl8XqFTncIgQasvMLZFzGbu+TbbxVUq5JMymIpCnz6', NULL, 1),
	('350481', '01GNTGHXT000000001HSDZ7EQH', 'pg2SOpyXGHuy3rXu8GhM+2kbbViPGeTEp9ZQO0j1Ln26f9PpzMJE5vexZ/wgXoFJVc/drtx8jCIwvDqT', NULL, 1),
	('350481', '01GNTGHXT000000001J9DZ7EQH', 'I9RzcdoYgAR1mlJgiP8KX4qgN0p3pzRG53dRSwAqO+vyI7l6ujXimBF5ElWQ3r6W770BObGWDUrVIYIt', NULL, 1),
	('350481', '01GNTGHXT000000001JSDZ7EQH', 'qG9Xo3yEoWOFbxJJFhW3HlEYWtrxCJ0gUal2tEoGtU1okQTW0mwQ66avngz84N+pQ7SzXFTZnNfSj5Ee', NULL, 1),
	('350481', '01GNTGHXT000000001K9DZ7EQH', 'V76Ruhe9PSJv5S9tSrC9uiuGSgiyNLGP/pGJlygebw7ha1Sm5BLxQr6Wbtzkvi5jzFvFNHodvxUBb/G3', NULL, 1),
	('350481', '01GNTGHXT000000001KSDZ7EQH', 'Ck9W888yWNKcgKz9/+geNMaw06eO2PT2NXUYPYz06n4+Xv3ehTGjg5nc5XazDb+25/yGlGiX7cWRFabm', NULL, 1),
	('350481', '01GNTGHXT000000001M9DZ7EQH', 'HkutqXYvphWWaWWpNHijTave/P4/oafWOcGO92q7XpH2PYtUyWAu+7yZKqvlXOy7K3V6umjNGRO8wLg4', NULL, 1),
	('350481', '01GNTGHXT000000001MSDZ7EQH', 's0GB78ucGF82L9euhCGYHEqXKmoe/vS970xcdbmTQMhTHiZEr9XPhhUBIV3EPVQOCDSo1fsfiEBUgzZE', NULL, 1),
	('350481', '01GNTGHXT000000001VDDZ7EQH', '52YbzGVfrFf/PFYPKCfXdVyhGWDj+mt2xXCHtmCJ7ktr3gfc46Hxc3/HSXpGiXRyEEGL+ozjxAg2Cvq7', NULL, 1),
	('350481', '01GNTGHXT000000001VXDZ7EQH', 'ktVzYhVicQi/n0GyZ3RPCazBsLh4c7gtYAcAUB5F8gnFJhROMP6kzRuxu5PfXOzf24smtKILur/Mfhoo', NULL, 1),
	('350481', '01GNTGHXT000000001WDDZ7EQH', 'ADjl6jcMyOgC+t+YnRrgZVrWOn72NUA2Wd87JE4qLlOiubAQ4ZiK2qU1ev7BwSGwfDTGLDfiehILx0Ec', NULL, 1),
	('350481', '01GNTGHXT000000001WXDZ7EQH', 'dQmZAbAxeFmgIa9qKnKMW7pjcKqqcWAZKXt1I2UpjnVzZn5s8x09ndBbJQfyjaDf5/v9j7TZs8FAMD2d', NULL, 1),
	('350481', '01GNTGHXT000000001XDDZ7EQH', 'adH4HM5PG6UIKyr5r5qrYZjp6CB2x5ylAsaoxCA4V6gLEzJ6fWurvCh6yHnGgREaFqgq/o+h64b8ozI+', NULL, 1),
	('350481', '01GNTGHXT000000001XXDZ7EQH', 'UL0KWgFe6/x4NkMVB5RyIZscY8cQyBvEG0rb55WKqYARSl1OdmRrD8H+M7xVG7TpH7TJnH1JlqER/MZV', NULL, 1),
	('350481', '01GNTGHXT000000001YDDZ7EQH', '8xytnPKWiBBdP6TBEwAPGB8Iv0CaWXA5rNBqCexbb+GWoGazQV2tyrr0wyYZe2CTQRwWxy5nxsUvA2VB', NULL, 1),
	('350481', '01GNTGHXT000000001YXDZ7EQH', 'y7WJLBW4vs2jLz2kw56qOdYOpO8FAHFFqYsvd9xGPei2/3dD6PNK4JakShhKEnN0ZjhuuyNxe85u01GV', NULL, 1),
	('350481', '01GNTGHXT0000000025HDZ7EQH', 'cYzGDcuae2uX5PQXp+QnQJFa4rbhjW9quV722nPhld2TQse1XQM5EVTSqabb73PZ1/NLwtA8Z3+wudxb', NULL, 1),
	('350481', '01GNTGHXT00000000261DZ7EQH', 'Zy3HR5mTdY0PccXFcEg38SBTxaPjzLCY7hcNAVX7px9z2X2QbNWf/KnF0WjZ5Tb+JBUWNpKPQf12ON0U', NULL, 1),
	('350481', '01GNTGHXT0000000026HDZ7EQH', 'Y5BxlD4AHv0ZLmrO9jUfxCfmajT61uX2R8G2ZLgeD8AkqfirYZrYbKeb/IA1oUoBaeSvvRbofYea7ypy', NULL, 1),
	('350481', '01GNTGHXT00000000271DZ7EQH', 'kk+2nlj/F4VOnbQAcFB1z1iKWXzLQ2zKfiVxYz7Q3i+EitHRi7EgKtleDq/e5CDuA9GlNgIDDbaraKvv', NULL, 1),
	('350481', '01GNTGHXT0000000027HDZ7EQH', 'K61G9ovwzwNEAodvH184ZVjzU6jEGJXUk6JrERvV31T2nrXqLh8SLDl0HpZ8mu3cwAm2Lvndw9x0eJXc', NULL, 1),
	('350481', '01GNTGHXT00000000281DZ7EQH', 'rXy3+tXS/cxtW2e1pm75em1dwVTjYzMfvsmQCbDTiTBTx9kM+QARQ4OgT9z/wfJQx0RXfMAbYO9+Oxr6', NULL, 1),
	('350481', '01GNTGHXT0000000028HDZ7EQH', 'XO32sb2tsMgXCQrbYhBA68F6FkPaJIWzhaRWI87qd63bFtf3zbDFlAOwYiQlKQiLQQLRQrrGwAUNhsWT', NULL, 1),
	('350481', '01GNTGHXT00000000291DZ7EQH', 'zUH/XJuHHpY+PZVHLyfGc9PJ6z7hAJ9+2pO0FtUX/MFlBbugTg4je0NCy3Nn0r/rGIehTXhJpkSMnFgg', NULL, 1),
	('350481', '01GNTGHXT000000002FNDZ7EQH', '7XcPtdq6mAVndNM9cMjoz7ejWcHbx/Qbe5PKIZuuLY6gd5TNEByPO8d3mrH62OhDhbMN7Vkyca+ljMxY', NULL, 1),
	('350481', '01GNTGHXT000000002G5DZ7EQH', 'fuvqxsnBZ93Vo40ps8BnYgNDVEtT0p7pKjP8rd/yel4w3GgaevQEoskx85DB7FZu+s2Ldue6VLe9tJuC', NULL, 1),
	('350481', '01GNTGHXT000000002GNDZ7EQH', 'A+aH8YZQWphNuOuQbjUvFpUQmdQlVb//iZ/b5ofKuMWgG8+MvuJ9tJ3ZNWTU8/S6nsogi3ZEWKjZEWcc', NULL, 1),
	('350481', '01GNTGHXT000000002H5DZ7EQH', 'LkYMONgZcZ6gXtt0g4F5a6LfjcLHa2cBhVpnRFvgDa6sdD72eSKR9B6lOSPWCT2umtGWyaYg0V9LIxA7', NULL, 1),
	('350481', '01GNTGHXT000000002HNDZ7EQH', 'zB+yDO1BMM1sJVJIPbRN5ko9cyU9epW4pd0N7XD8LvkpTFA+xc8QCyP3nsNSp2ILsqtkqQeMk02xmRhb', NULL, 1),
	('350481', '01GNTGHXT000000002J5DZ7EQH', 'RxV+Kmclp/vL4zo+Q2xjVLYn8QVe+OdtdxfE9VwIjOXJ/gtR1KMBZfSQCuxjvpfXYPO3tQ5td1qhHl2g', NULL, 1),
	('350481', '01GNTGHXT000000002JNDZ7EQH', 'M/FZwJy5cH7rEL3LFgHlUOpzfIRkkYVLCsTrWAP3fbqoyRXw+eXcPvOa/gBjqTH4ZGQH7KTn6aHN/5AI', NULL, 1),
	('350481', '01GNTGHXT000000002K5DZ7EQH', 'LZads6g+oCBZnBpg+A41O5f5U732zJTijAqI/dHtGB65D28CTVukjC1cAKztjFzCWwgNQhd/qs9pOUaI', NULL, 1),
	('350481', '01GPA17FJ000000002VXDZ7EQH', '/pKZETtCmzx/wPqhsAr8Gv/C2IFL2EMhp0UBbzNttmeOe1/QDa4fUKciToXiajv0y3CptZRau55EXkH5', NULL, 1),
	('350481', '01GPA17FJ000000002W1DZ7EQH', 'jNeVNGUOSrMlGGDKNn/qRjhNk+mrXQRN+D7lm3HcOJJuBp0tRzpU3rkaxiSuC18GzhPHo0Y627MfbtsH', NULL, 1),
	('350481', '01GPA17FJ000000002W5DZ7EQH', 'QCps1FSTWZM6BjSTY8MNw0Q0pwiXfRz3MBYZrq0DNHYB31+O/AhH+bFSBBAKKUjLsd/htLF/8oVG1rpm', NULL, 1);


--
-- Data for Name: person_tag; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: platform_difference; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: platform_import; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.recovery_code VALUES
	('350481', '01GNTGHXT00000000035DZ7EQH', '01GNTGHXT0000000002HDZ7EQH', '26793e0ced1ac35c3c6a53e8c449d2079c3482428039049997be12d5724f44eb', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000039DZ7EQH', '01GNTGHXT0000000002HDZ7EQH', '776789c6d51b9cb4ac2ac8258fa736b31520c9a3f0387a052f3d08ab70dbbab6', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000003DDZ7EQH', '01GNTGHXT0000000002HDZ7EQH', '7acd8c839eb7f94645dfe4cfe54fb9a587b6e0f15c97044d2afae5b417f9f23e', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000003HDZ7EQH', '01GNTGHXT0000000002HDZ7EQH', 'af12792a996b26ae0cf1d1a68c01b975178c67d768ba9d86b3ee045760766292', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000003NDZ7EQH', '01GNTGHXT0000000002HDZ7EQH', '5adbdb12dfd50482a9c988df8264ee2c3e39900d8e8fe505b6df82af2e48d986', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000003SDZ7EQH', '01GNTGHXT0000000002HDZ7EQH', 'fa56ed23f2f688cbb73c0764b6215e57a50e953029ebf7ae352ae1b2e4e0dc9f', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000003XDZ7EQH', '01GNTGHXT0000000002HDZ7EQH', '0cb595aa3ae80f80783799298a57a4ab0bb2d5c74a154d2bda6df7d3f625a495', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000041DZ7EQH', '01GNTGHXT0000000002HDZ7EQH', 'd441c2383ba254b2b2f4637df0bd9e7e42c4b9696a97ace8a114b81a71ce5fd0', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000045DZ7EQH', '01GNTGHXT0000000002HDZ7EQH', '2484067f813dcfe6e8987488d5ae097ee084cd1f048ea2811c0bbe5a51abbc3d', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000049DZ7EQH', '01GNTGHXT0000000002HDZ7EQH', 'ad4051513ef43d3892dce6403aeb4990e71dbb61c6d5e54d25efb1278fedd4bc', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000055DZ7EQH', '01GNTGHXT0000000004HDZ7EQH', 'a7858323e350389bad4456f11dcf3183e83950141681c2429ac42622c9c01e6b', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000059DZ7EQH', '01GNTGHXT0000000004HDZ7EQH', '613d55ca87de2b85088589feb5eefa6ce0760806e4d27060895b3d58fec36d84', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000005DDZ7EQH', '01GNTGHXT0000000004HDZ7EQH', 'c5f3a14ab04faf49e1299029d214c9eb37ca2a29c281a155886e407c7f0f1d0d', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000005HDZ7EQH', '01GNTGHXT0000000004HDZ7EQH', '5153d79fd1fa04e5d5260e2715166a77c0a4dfa8ab331567391c8b05f45b8cdd', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000005NDZ7EQH', '01GNTGHXT0000000004HDZ7EQH', 'fd3afcf4958e901fdfe1d17c7decb926f589b8421409cac646c94e322bb46117', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000005SDZ7EQH', '01GNTGHXT0000000004HDZ7EQH', '936cc725dea7d102f0a947a19d2c34fffa26cd0bd87969ea1afcabd3f6bc8cbe', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000005XDZ7EQH', '01GNTGHXT0000000004HDZ7EQH', '5ce4a84ed9f1e13324af141e3d56222a6354c0306b556a143cc13528fbd28f81', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000061DZ7EQH', '01GNTGHXT0000000004HDZ7EQH', 'ab02186d307eb8286c60223410b306f3d860ae1ac3697da3b9eb453de73b06f4', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000065DZ7EQH', '01GNTGHXT0000000004HDZ7EQH', '0ea4822efea82ac5c0031fbb44dba2ac24867192e6ee16378db057262be3ddb6', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000069DZ7EQH', '01GNTGHXT0000000004HDZ7EQH', 'a510274ea6f620a88632dcac63099f7b34bf375ac12567fb67dff7e75803982b', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000075DZ7EQH', '01GNTGHXT0000000006HDZ7EQH', 'f0a647eb24db59a3e44a3cc8889a9321aab4c536e1564a7a6096c1a78d87b75e', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000079DZ7EQH', '01GNTGHXT0000000006HDZ7EQH', '0fcbed5abd939747d00a178a88a52771d0d34b79483dfc794b1dc0baddfc9707', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000007DDZ7EQH', '01GNTGHXT0000000006HDZ7EQH', '593ea7adce1a623deb426b163b302c5be57cb83487d48272c9c367d016e39496', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000007HDZ7EQH', '01GNTGHXT0000000006HDZ7EQH', '13230bea72dc477f01a2293c8c746abbcbcabc75c36667f637defcac869a8e22', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000007NDZ7EQH', '01GNTGHXT0000000006HDZ7EQH', 'ffb1c26138c32be445f1491e6d50df3fc4dc75564f6454c35df555b4c31fb81a', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000007SDZ7EQH', '01GNTGHXT0000000006HDZ7EQH', 'fcda99140d8989f26f821a9b665eb344d40ba1bbbf0330509b122d615cdea17a', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000007XDZ7EQH', '01GNTGHXT0000000006HDZ7EQH', '2afe40e2399307846601e3db00d73445849b566778a2cca13d4ddaa3b84ddd65', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000081DZ7EQH', '01GNTGHXT0000000006HDZ7EQH', '78ca00653894d0cedec4e83b0ddf3eb5b8ba722a987a3692d374d278ced2f97d', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000085DZ7EQH', '01GNTGHXT0000000006HDZ7EQH', '6b11d0fbd0131a8230470fc74392e97bdaf2540323b952e7c4e2ac52869066c5', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000089DZ7EQH', '01GNTGHXT0000000006HDZ7EQH', '0b21d875937c476ba7d3ec1aab1602c85f50b1291cae38690f79e91d2d9f5ec0', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000095DZ7EQH', '01GNTGHXT0000000008HDZ7EQH', '3a16a811ea878bea82c7498deecc1c64244e60b20cf6f5bd8e34cb95a9847b87', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000099DZ7EQH', '01GNTGHXT0000000008HDZ7EQH', 'cfa4e9d22d6a29345f999872684a69c9c9521124f5d71dd4410e454fbe0df928', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000009DDZ7EQH', '01GNTGHXT0000000008HDZ7EQH', '62e595a15e0e5c759b0be4537b4bb7c15c06e4ff71e3251713fd1042dc1d4fd5', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000009HDZ7EQH', '01GNTGHXT0000000008HDZ7EQH', 'c2526099e3c697fe56775e8e1ca312cd3f5a7c59793ec5a4b860caff1456b203', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000009NDZ7EQH', '01GNTGHXT0000000008HDZ7EQH', '2b735cba1258820d85179dc55d83a202e95c27c4c26bff1f99289b0552c60e98', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000009SDZ7EQH', '01GNTGHXT0000000008HDZ7EQH', '7062eeb7ec65566d61f0e6f5482b9ff446f964fdc902bcd48bf271d7224d7aec', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000009XDZ7EQH', '01GNTGHXT0000000008HDZ7EQH', '67436f6bcc585cb29fc62d47f22f3a0b579887cb02605ff6d39323285c43f8a7', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000A1DZ7EQH', '01GNTGHXT0000000008HDZ7EQH', '258faa0cbeeedc377e7da5f40e2f91ed0e33bfd248933dc0d9ba7272c02ac68f', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000A5DZ7EQH', '01GNTGHXT0000000008HDZ7EQH', '40babf88da3c2c4c35a354d8f673a85ac713d9b6448130d412d88ecd488c9e83', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000A9DZ7EQH', '01GNTGHXT0000000008HDZ7EQH', '5bbc0366388c9ef3071cface773dab4eea1ab7d19d84864d2550bcf736f628ca', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000B5DZ7EQH', '01GNTGHXT000000000AHDZ7EQH', 'a21d47c85417ab4d267acd33abb9462b901bb30eac2e8ce85fbc464d0584f440', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000B9DZ7EQH', '01GNTGHXT000000000AHDZ7EQH', 'e5dcc076c645a4529d5c1c18496bccbd3bf49128034fb11d5d26d4ade51e58c7', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000BDDZ7EQH', '01GNTGHXT000000000AHDZ7EQH', 'c05587ca4c65afe91534b5efa45231178a45a026bcd6fb05d3414ad28a5d3209', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000BHDZ7EQH', '01GNTGHXT000000000AHDZ7EQH', '34d273969edc1ef4b0ce514c9c9c57eb9a5c074e74c6395edff5a27896fa9472', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000BNDZ7EQH', '01GNTGHXT000000000AHDZ7EQH', 'a4ab625fd7abe7407b8fed333ca33be2b000e422c963e324bd489ca9d9c2baf8', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000BSDZ7EQH', '01GNTGHXT000000000AHDZ7EQH', '2e659b8eabf4e492e4d1a9521c22a7e806e646a7c5073f827de749319a62f297', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000BXDZ7EQH', '01GNTGHXT000000000AHDZ7EQH', '3ff82786b5c74acd1c64ffcb0596065915462671125be2684282d687e59bbff0', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000C1DZ7EQH', '01GNTGHXT000000000AHDZ7EQH', '8f6e33615d69bb7d58f4a2f88a5198884a03be0bb2340dc5096e15622e38f2fa', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000C5DZ7EQH', '01GNTGHXT000000000AHDZ7EQH', '22bb4739bde9b9284b890f46fe23579836fd595a6f50371d359e6a961d0d04ee', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000C9DZ7EQH', '01GNTGHXT000000000AHDZ7EQH', '43b3166e75d60442773b5938a25bb52b80329636d10cb2273786acb6ec8cedef', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000D5DZ7EQH', '01GNTGHXT000000000CHDZ7EQH', 'bd487d4a6e30da0f883e417ccaf625e561f14d4d4436caaab5082b7345d76483', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000D9DZ7EQH', '01GNTGHXT000000000CHDZ7EQH', 'c77292c2fd4ce2e1b4decda444057f32fc6293aed533da86cc8d73d8d2308bf3', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000DDDZ7EQH', '01GNTGHXT000000000CHDZ7EQH', '73f7966be999e35f706c02c3bcbfcdefe9305205576498c53bcab09cce264e72', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000DHDZ7EQH', '01GNTGHXT000000000CHDZ7EQH', '99f60b3d4ae261bab733f61ce9013419c7f8002be4a8e95b47f5e4440cbbd071', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000DNDZ7EQH', '01GNTGHXT000000000CHDZ7EQH', '0d8305de352fac1261a70005cc55e3c29851603e4fda3f2ef258c19f837c1ebd', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000DSDZ7EQH', '01GNTGHXT000000000CHDZ7EQH', 'a7f93669db2301f8734ab56040d9ec63a5d3c85fcfa843e83521a393069c5794', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000DXDZ7EQH', '01GNTGHXT000000000CHDZ7EQH', '411e2524a0cc9661cc7e45a21eb41a14bfe842ae713f3dba15e0ef4f587c0156', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000E1DZ7EQH', '01GNTGHXT000000000CHDZ7EQH', '6361f9659d640392a6277b45d96f40ee9227d37249499b4391ddf4140ca56247', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000E5DZ7EQH', '01GNTGHXT000000000CHDZ7EQH', '4ebf90c340b1998dc5303e0192097b115e156989d34073142f96d07f357ffde3', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000E9DZ7EQH', '01GNTGHXT000000000CHDZ7EQH', '8b8325949707bb9d4a2909d760bc705e844a364d684194308224a25149b93872', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000K5DZ7EQH', '01GNTGHXT000000000JHDZ7EQH', 'c31d34aa030671bd428c98a9b8eb26f12995bd16f2fd4d9364254c75beb5976a', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000K9DZ7EQH', '01GNTGHXT000000000JHDZ7EQH', '269503d8e7d9b7e346f06eaeee6df9d7b830bac9b52bdea4556f554280d1784b', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000KDDZ7EQH', '01GNTGHXT000000000JHDZ7EQH', '162a57285c134493f25b0b254af308a7dc07b7cc65bd03c23533ba7ed9a0750b', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000KHDZ7EQH', '01GNTGHXT000000000JHDZ7EQH', '3257b60797a479b6409a4d488ef2ab1b90afa182890a3c688a1c6fe58e551ec3', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000KNDZ7EQH', '01GNTGHXT000000000JHDZ7EQH', 'e387fefd048278b945615bb429f025cefa8eee373e261da67bb31b527b4cf098', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000KSDZ7EQH', '01GNTGHXT000000000JHDZ7EQH', 'ae4d71f3c3353ba9cca60dbd74894c847a42ade7c2e7fff1d1b724ebd4ed751b', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000KXDZ7EQH', '01GNTGHXT000000000JHDZ7EQH', '227d454e38e7b748e906e94faecc6fa83936b1a3fc2dd77bfaddb03a2b257a02', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000M1DZ7EQH', '01GNTGHXT000000000JHDZ7EQH', '7b56f7af9ea8969a451cb16f91fa48659bc1decb30e1a8bd6536eb41bcadb957', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000M5DZ7EQH', '01GNTGHXT000000000JHDZ7EQH', '6682936007f85399cae4ba803c1b9463b3b055cc3c1697c460dc31fc8d595d75', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000M9DZ7EQH', '01GNTGHXT000000000JHDZ7EQH', '6efdea9474c4378cbf0fc338a6d249b8f26b413936b54562f669dfaf96b6a2ff', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000N5DZ7EQH', '01GNTGHXT000000000MHDZ7EQH', '5e8c9dc8705300f7c9db02b823d29dacd17a11132abdf3b33766a00e135cc33b', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000N9DZ7EQH', '01GNTGHXT000000000MHDZ7EQH', '09b1425dd99ece65697c283e134e0d944c3b29caa6c190055c8bdf2fa37b8833', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000NDDZ7EQH', '01GNTGHXT000000000MHDZ7EQH', 'a82eccf6bc08ff3f3a3a63ddac874fd1fb618f65a7ee7d4d51b315a7a75f0e24', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000NHDZ7EQH', '01GNTGHXT000000000MHDZ7EQH', 'd7233b0d6bdf6c4ec426663c9279659fff464ec10dae441f85b8ff6e6c26bbdb', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000NNDZ7EQH', '01GNTGHXT000000000MHDZ7EQH', 'c748afdba451a4e7e00d346a632f0153c423afa8f1469b4ce7ff4a66fcef12ad', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000NSDZ7EQH', '01GNTGHXT000000000MHDZ7EQH', '88ffb5217e683aa7a58788bf85ea1b7d01970ab9fb520a431d6a2e42d1bd4333', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000NXDZ7EQH', '01GNTGHXT000000000MHDZ7EQH', '41e5f8cef48ab6a18bc66ad61f6d6e067e7c63c501c36d2f16d64ec1ba558de6', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000P1DZ7EQH', '01GNTGHXT000000000MHDZ7EQH', 'eae500462585b37980f1738019f5d9265fe25a5af2b368b502d8fa0832265b36', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000P5DZ7EQH', '01GNTGHXT000000000MHDZ7EQH', '72f9033b5804a126627ae87cc1a0d5840039a4185c51493981074f3fe566378d', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000P9DZ7EQH', '01GNTGHXT000000000MHDZ7EQH', '1f951c4b24a04fd93a27656721fc8a3cf85944fbcafa340ba05ad1ff1237fb2a', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001FSDZ7EQH', '01GNTGHXT000000001F5DZ7EQH', '66a36533d33ebb62ea7db1db403aee2fb7788e2a407739a76500565b2167d4f6', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001FXDZ7EQH', '01GNTGHXT000000001F5DZ7EQH', '75bdab22a4169821f65bd0b6d6095f38de5dd4d08c1b5d4bf7a095ee9ba0bcbc', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001G1DZ7EQH', '01GNTGHXT000000001F5DZ7EQH', '8711c84bf659af0f86979e85baffed140af33422966d0859ebccb2c0b4f05165', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001G5DZ7EQH', '01GNTGHXT000000001F5DZ7EQH', '930b037f3d42738b468aa01781f0e934ea270da4d5a9d2d9da78abf354849fe2', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001G9DZ7EQH', '01GNTGHXT000000001F5DZ7EQH', 'b6fe8c92f40c004837306be56333b8a9584c9c605836d6d1d665223c0e76ce52', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001GDDZ7EQH', '01GNTGHXT000000001F5DZ7EQH', '75d9be6a448c7e97984e430d4436d8c388e2cb71d6c4573eae9da28620931c17', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001GHDZ7EQH', '01GNTGHXT000000001F5DZ7EQH', 'f0461dd300f9e51504d7f579d0094d0a1d129846a541993a7e1caa1d47e7cf29', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001GNDZ7EQH', '01GNTGHXT000000001F5DZ7EQH', 'c1beaae0c66464eb8cefe9a2d92c9f7ac97b5c4eb1a8ff8769a2b2ce99d897ad', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001GSDZ7EQH', '01GNTGHXT000000001F5DZ7EQH', 'ec7bcbbae4c89703eccb3e892e00dbdd4e6b658710747445b8b198d62c136408', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001GXDZ7EQH', '01GNTGHXT000000001F5DZ7EQH', 'e6079bcf93ca51f2026c39782bbb04de6d068aa5a7c3324b291bf388249dbf46', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002E5DZ7EQH', '01GNTGHXT000000002DHDZ7EQH', 'e31a3ee11e646917526547d357f26d63c054b538bade9eef2ba4c15d807004bf', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002E9DZ7EQH', '01GNTGHXT000000002DHDZ7EQH', 'd548e25e0b6ba01e3ac89b906500c3ac64701fd7b9070cdb9440fbc1d4cc7ec4', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002EDDZ7EQH', '01GNTGHXT000000002DHDZ7EQH', 'ea99053cf0f85e93e848de042be2e5918e2648bb59f0803dba598980f8006c33', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002EHDZ7EQH', '01GNTGHXT000000002DHDZ7EQH', '9efcd7d6243b35c853986feec89586daa9e13f198d2df50dbac07c76ec2ab779', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000F5DZ7EQH', '01GNTGHXT000000000EHDZ7EQH', 'd816202970426a32d0285017c4a33b519f7eb1556a2a5e2d1052265a2e084814', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000F9DZ7EQH', '01GNTGHXT000000000EHDZ7EQH', '3d8a72de7091e44c351deeb44e1eac52e11cf137af589156d5b3faba2d96c4e2', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000FDDZ7EQH', '01GNTGHXT000000000EHDZ7EQH', '0fae3a4632c68cd251065c8a8b7b4442f03c95959a537a97b7abf0f128cc9f4a', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000FHDZ7EQH', '01GNTGHXT000000000EHDZ7EQH', '58ff9cdfadd1c30277656b808a7c5a27ae7b2728907f6027779445fb8f548930', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000FNDZ7EQH', '01GNTGHXT000000000EHDZ7EQH', 'bb74f4b1d8fd2b35c43a6c026f2140a29b340fff9a84e43e0362b15a6b9b9d70', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000FSDZ7EQH', '01GNTGHXT000000000EHDZ7EQH', '985c41970f86a0c712d6ce8f14570e81cae3f7b59b5ec4204b5d25abc80fbaf3', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000FXDZ7EQH', '01GNTGHXT000000000EHDZ7EQH', '81b3fa4a9acf6459b25d79990bd30603f288bb9aa88c4638b9e69ca346a882e2', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000G1DZ7EQH', '01GNTGHXT000000000EHDZ7EQH', '4c230ae6b9685e3c8d2a8b66c9e8b5485663df4daeb1acff28e5ddbed1c25e2d', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000G5DZ7EQH', '01GNTGHXT000000000EHDZ7EQH', 'c5162bc50dfcfb66a614d1b54b9c239f08f40a48484f1405e584ed1f63479be4', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000G9DZ7EQH', '01GNTGHXT000000000EHDZ7EQH', '13568a6bc69b65f97a0da6f3840de85fdaaf2bbe3bf355c78ee03b88eda4db4c', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000VHDZ7EQH', '01GNTGHXT000000000TXDZ7EQH', '20b62fcd880b51b0a9f611bf9ec5a1e5efc3a608c7a097c9c263517d8ce551af', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000VNDZ7EQH', '01GNTGHXT000000000TXDZ7EQH', '183db31cea585616e47425e2da4da2e40eb7d15379dabeed9816d46b371f6aea', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000VSDZ7EQH', '01GNTGHXT000000000TXDZ7EQH', 'da188d057edc40a0c35a3637adaa61d37b299fbfe090b41f499fd0a66776be0b', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000VXDZ7EQH', '01GNTGHXT000000000TXDZ7EQH', '1442b638d0fc9662f263ad3765f85da136120eb848a860c15180da46d9e36974', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000W1DZ7EQH', '01GNTGHXT000000000TXDZ7EQH', '6a68bd5708fd453edc286524755acfac4e4a97f5427008c248ddf536a8b40317', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000W5DZ7EQH', '01GNTGHXT000000000TXDZ7EQH', 'fbdd540b7a6da79bc15693c333274e11018376e0013f214d0d5aa426e9921bdb', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000W9DZ7EQH', '01GNTGHXT000000000TXDZ7EQH', '77e8f0266fd5566a412646be67e71222b204e90a471d8c91ba441066b6e159db', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000WDDZ7EQH', '01GNTGHXT000000000TXDZ7EQH', 'c96b2ab8cc022f586c259abe951ca4b5e5a1be46ff297d8781d13e04fbbe56bd', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000WHDZ7EQH', '01GNTGHXT000000000TXDZ7EQH', '2612b1d9235ebc1dc4f059064b76540109d0eadcd729e9624a7f542499ff2066', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000WNDZ7EQH', '01GNTGHXT000000000TXDZ7EQH', '081657d1ad9a20ad755cb225f790616349b1ca13db205430177ff2baa42ce9ea', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000015NDZ7EQH', '01GNTGHXT00000000151DZ7EQH', '6aa738a07ba709d64dc0b2d7312eb6443ddded7c6cc916f9bb3d9c8b8669275f', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000015SDZ7EQH', '01GNTGHXT00000000151DZ7EQH', 'eb9ee5d7fc86e6a7462c2268e170eebea305234dd34b5486b814e95e17573ce1', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000015XDZ7EQH', '01GNTGHXT00000000151DZ7EQH', '212990f457a9271e9a32b0059c9a05a0459dfe9a0a55d2b84ec1dc33a9ae7e9e', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000161DZ7EQH', '01GNTGHXT00000000151DZ7EQH', '2e515060f8c317977f1f74e2a3ced4ae2d182a66ec417abe84439898567ff9f5', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000165DZ7EQH', '01GNTGHXT00000000151DZ7EQH', 'c88bf6c260da00e4c78f1a2adbdbcd2c96dc3975f3cbd20a432cdb4e95095024', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000169DZ7EQH', '01GNTGHXT00000000151DZ7EQH', 'c7a9928ea8cab2e8c7600afefefa599ba52a2551fcd6ce8e076b0d954ee612ed', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000016DDZ7EQH', '01GNTGHXT00000000151DZ7EQH', 'a2f804f5b9a2fe3fa3381e276f02b4112f956f263a7964883e48dd3c95221870', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000016HDZ7EQH', '01GNTGHXT00000000151DZ7EQH', 'beac733400f9667d8b85ca5e8343b65f8530c69d7fa0ab02781dabcf6d080df8', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000016NDZ7EQH', '01GNTGHXT00000000151DZ7EQH', 'f2d37c09433f5c0c5fc7b49bed489efcf7b98990c6f4344327baa657428de02c', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000016SDZ7EQH', '01GNTGHXT00000000151DZ7EQH', '9092a263101ae979c50fbcd75397e811475e585f650348675f2f35f757ad2c73', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001SXDZ7EQH', '01GNTGHXT000000001S9DZ7EQH', '89bfe2ce414473fdf7defe21e085552c04f66f7d50955829a42653440fbf5f83', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001T1DZ7EQH', '01GNTGHXT000000001S9DZ7EQH', '581ce547d3e671a033b54f7f5b3896e6d9596ea8c1876dcfed3414daa467bb7f', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001T5DZ7EQH', '01GNTGHXT000000001S9DZ7EQH', '7c74f1f0a11af7b842088670fea3c3003bdc64d0e630751c89f9c97974a59617', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001T9DZ7EQH', '01GNTGHXT000000001S9DZ7EQH', '7ddd0697c046562f78b16e881b69cd126bbbefdb289eddbe46ea75b38f243868', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001TDDZ7EQH', '01GNTGHXT000000001S9DZ7EQH', '658539b9eb062f4195a18d377fbad1e90fb55d35a8aee265205a38414d877ae5', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001THDZ7EQH', '01GNTGHXT000000001S9DZ7EQH', '930a04a13f3312832ed7ea896faca1d1b450a69868706abab34acb2fa9b8dc82', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001TNDZ7EQH', '01GNTGHXT000000001S9DZ7EQH', '4510113c047c86d771f5094d285009fc26ca8451901f4b6ec7bde201a8fb4d34', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001TSDZ7EQH', '01GNTGHXT000000001S9DZ7EQH', '58284ff40ced2c058547c1304c815ec044173c6d8f577fc5bff5e54589015f7e', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001TXDZ7EQH', '01GNTGHXT000000001S9DZ7EQH', '4b6dd5a596c65747ae876a33fb2fa664901f7d2ebdb36ba6926e2a6540af1be7', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001V1DZ7EQH', '01GNTGHXT000000001S9DZ7EQH', '7cb4ae78b9a1659e7e342c4460171f9acc0e2914390f2db82c62929355306036', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000241DZ7EQH', '01GNTGHXT0000000023DDZ7EQH', 'a92e39381ac0b51d9352ad3edc4cea6bde6a35a6711d1dee54ecedc4faad5bb8', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000245DZ7EQH', '01GNTGHXT0000000023DDZ7EQH', '4cde0f42dd3e7189265a847bc3acd5f2e52fec1a18075313bd5cb68a2593f5e9', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000249DZ7EQH', '01GNTGHXT0000000023DDZ7EQH', '3ed409a1e28afc9017fab8ada7c00090aa0eb7b3d880dbb91e242a4102295335', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000024DDZ7EQH', '01GNTGHXT0000000023DDZ7EQH', 'bbc2188f3b884e4cbe4695cdcf8a77ba6126a9b237787d3f90ac2cf85b9acf6f', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000024HDZ7EQH', '01GNTGHXT0000000023DDZ7EQH', 'f02d587a752c246a062f31ae41482d1e8d1c1f592b53311f4bd2b648bc714c9c', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000024NDZ7EQH', '01GNTGHXT0000000023DDZ7EQH', '193bd822a015e66dad5ab1e8aff211d24a408a999759c649222d261b18305d79', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000024SDZ7EQH', '01GNTGHXT0000000023DDZ7EQH', '47aa2872298b2b755f0a00646f10f7da28d6c7bb10740d5f652f3ef6a17cb25d', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000H5DZ7EQH', '01GNTGHXT000000000GHDZ7EQH', '1831ae791ed540028673bb11d2fed95426d0562549f6c333716d72c1e107f28e', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000H9DZ7EQH', '01GNTGHXT000000000GHDZ7EQH', 'ace10f569e248d9da0c32bc2cbe6eb6ebc83401be6dc994de6914cc9cdcb19ec', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000HDDZ7EQH', '01GNTGHXT000000000GHDZ7EQH', 'bd15850be4a3032c87508c68b49e9bbfc796876e142300fa3cbce1364cff93c9', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000HHDZ7EQH', '01GNTGHXT000000000GHDZ7EQH', 'd03859683b0e73bd7ccca4ed07da6c43cc5a4e9a26eb90e3d6c0cd9a82cce771', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000HNDZ7EQH', '01GNTGHXT000000000GHDZ7EQH', '47bd95435d792484ba28c569afb1955513215f9d02145890e1259826a154805f', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000HSDZ7EQH', '01GNTGHXT000000000GHDZ7EQH', 'b65dfaed29b8f02bfdeac039abeb478e7a726ade6808ae32d8942cd7fb1e40b0', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000HXDZ7EQH', '01GNTGHXT000000000GHDZ7EQH', 'd16ef03d8fc39f1b0b4ebcddb17e8384e38a07f021e7e5252ce03998cd85a345', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000J1DZ7EQH', '01GNTGHXT000000000GHDZ7EQH', '81496cbca662163cff370b0c5033b1a059c79e5ec944fab8a27aa1a7371d61e5', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000J5DZ7EQH', '01GNTGHXT000000000GHDZ7EQH', '2d478bff0b5741e80e75bc31e2eb0b78e5d44c22f232592880b45a21e729a949', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000J9DZ7EQH', '01GNTGHXT000000000GHDZ7EQH', '28123f17815af41ef9491b17849cd1d3c32e7b7cc42e947eadf9f96fd8d7fddf', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000Q5DZ7EQH', '01GNTGHXT000000000PHDZ7EQH', '0eeec2ec5f5b7ee55b1a90bfc03cb67f1480d0aeeca8b27e79434c6051d91d16', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000Q9DZ7EQH', '01GNTGHXT000000000PHDZ7EQH', '55213b471ad6cb9727da88945235ceb501a590c1132fbf72c85e3d47364b0d3e', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000QDDZ7EQH', '01GNTGHXT000000000PHDZ7EQH', 'd7100c71186f5bd5f9582aafac7830866d45ba68ea1798d2b1bf376c65f4e778', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000QHDZ7EQH', '01GNTGHXT000000000PHDZ7EQH', '6b696ba30a49f04c58686c7158d494548494b1b230418d5e1b583b83dffc0733', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000QNDZ7EQH', '01GNTGHXT000000000PHDZ7EQH', 'b9347314ee0b509895c649e2b75a33a63e5f38bcee83ba9d58b2d427f9b41ca4', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000QSDZ7EQH', '01GNTGHXT000000000PHDZ7EQH', 'dc2bbfe3b08204fb57ed2c96a9679dfacc7c141ee39bc1f0a34ec3f5e645c8c4', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000QXDZ7EQH', '01GNTGHXT000000000PHDZ7EQH', 'e11510405c67d8ad777f52bc37397e841494fad827e27fa09c6faf9dabbd7dac', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000R1DZ7EQH', '01GNTGHXT000000000PHDZ7EQH', '0dec9a45b236186263e697bd6e12561c966fee240823036ef2753f1c2e45fc85', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000R5DZ7EQH', '01GNTGHXT000000000PHDZ7EQH', '4da000a06eea194c17fcbb39530811d4d266b996f5fd708b24526564cfe9b4a4', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000R9DZ7EQH', '01GNTGHXT000000000PHDZ7EQH', '80482a88ef130f59e650f7ea0dcb4f5aa96a5a541a51075bc40a49dbfc37a006', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000SHDZ7EQH', '01GNTGHXT000000000RXDZ7EQH', '0336e2ccdcaa34a9666e5df9e0b127c6d9405251c252b4f161835bdeaeb5036a', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000SNDZ7EQH', '01GNTGHXT000000000RXDZ7EQH', 'ab6baa06e215e9f5a6db403ce89285ca4015e6bcdf17ec793c0ebeaa1606f5df', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000SSDZ7EQH', '01GNTGHXT000000000RXDZ7EQH', '4f2e46e899f516640c8bf3745d42e6c37b3d447d8b5501534304e9b2d8ae2fbb', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000SXDZ7EQH', '01GNTGHXT000000000RXDZ7EQH', '3238952f6b066bbff059a59366e3ce34b93c3aa68afbd284c55f7b14de6281e1', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000T1DZ7EQH', '01GNTGHXT000000000RXDZ7EQH', 'f5e766b7c1f7be76b84840a2c02b5f285dff5435eafe8ac031dab64248c6834e', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000T5DZ7EQH', '01GNTGHXT000000000RXDZ7EQH', '906ac730e28b45ade9d3a438b51e11ab5eb6c1c9e7c7e61c259b524505afb431', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000T9DZ7EQH', '01GNTGHXT000000000RXDZ7EQH', '76e4e49a50b33beb7241fb8e86f17bcd0c875b8c37ad082c04f39324b825c3b3', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000TDDZ7EQH', '01GNTGHXT000000000RXDZ7EQH', '81744ffd8b8d06f91f7c080f2defa4f82f05e058329a1dbbc17fb28ea35bc123', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000THDZ7EQH', '01GNTGHXT000000000RXDZ7EQH', '21af65651bbbb9b7bd6750c6ac333a15bb2ad071810b7ccf84e43623f978bcba', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000000TNDZ7EQH', '01GNTGHXT000000000RXDZ7EQH', '58a2e73ad4a9b116da729adc6a170a806826cb0617a9b35e0d997319ea032657', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000013NDZ7EQH', '01GNTGHXT00000000131DZ7EQH', 'a7642b9572a9488fbdf74f946ffa4c03099a347e03ee24e3e8195029c0629626', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000013SDZ7EQH', '01GNTGHXT00000000131DZ7EQH', 'e045dc4be10a5f1ab5ebb126dde79051336b45778a48dc7fd38923c75830ac39', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000013XDZ7EQH', '01GNTGHXT00000000131DZ7EQH', '75c3b9f5893ac363d8af003864f08732e5607bad39c78fc9d9277db2fdf39733', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000141DZ7EQH', '01GNTGHXT00000000131DZ7EQH', 'c3aa77451740d09c7b2a9a18aafa97f5f49d073b4aaf96ebac3921e2a8ea3874', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000145DZ7EQH', '01GNTGHXT00000000131DZ7EQH', '402f8fe7e1e380b1dd1eda537bf7698672bd18850306c180b72572860a67d612', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000149DZ7EQH', '01GNTGHXT00000000131DZ7EQH', '1d6e9e65687181c1e78b00a7ae83543e6364e0e71a22e4560d9da20a88f99e81', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000014DDZ7EQH', '01GNTGHXT00000000131DZ7EQH', '0f1682537d4875fb91d8dd8355fff6891c805794be632aea95c9541ecf696d06', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000014HDZ7EQH', '01GNTGHXT00000000131DZ7EQH', '48df80fe74646b6149f666fbfd332e40d29a70b0790308517a110ee056a2df90', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000014NDZ7EQH', '01GNTGHXT00000000131DZ7EQH', '73f42a889eaa837e526ed2ba4610c553765f8271afd0c66f092351c590a7c2e6', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000014SDZ7EQH', '01GNTGHXT00000000131DZ7EQH', '349b030bc0bfae50b76400c9dadb902a48a5b4801c130750904cb8875f5e3703', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001DSDZ7EQH', '01GNTGHXT000000001D5DZ7EQH', 'd5bdae4c3a0f22cd3e6811a6ba4db48aa2152a16420725064c92bce6b0230edd', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001DXDZ7EQH', '01GNTGHXT000000001D5DZ7EQH', '953452d37d2d51f95f28b0ad62154c035b8903260d94633dfd9c7e8400fe6616', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001E1DZ7EQH', '01GNTGHXT000000001D5DZ7EQH', '1e210381f627743e8e5e00a01bc07097624794ea8b4da0b13f120183fc4d852f', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001E5DZ7EQH', '01GNTGHXT000000001D5DZ7EQH', '6f4da48b0c61f8960cafcb411fbd2278db0df0c518f6e96a52560372de891623', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001E9DZ7EQH', '01GNTGHXT000000001D5DZ7EQH', '093f885b44c97d2488a663900a3b3daa3db58560ac7ad0479ab784b87b64dbdf', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001EDDZ7EQH', '01GNTGHXT000000001D5DZ7EQH', 'b1e12b80322fc4f931f4f15adc3c26e1632659628ff63c2f6ba8856b9785b777', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001EHDZ7EQH', '01GNTGHXT000000001D5DZ7EQH', '4f64da1c6a329441fd5873601d6a5480fdf815f2c34f7a3cfee0a25e40e7cb1c', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001ENDZ7EQH', '01GNTGHXT000000001D5DZ7EQH', '11f9d632b87a8b19b417b7525e5726584a9dc054e8e7c769cd17e8360e8454be', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001ESDZ7EQH', '01GNTGHXT000000001D5DZ7EQH', '09ae2901c273d56c1bd8ad1066362ce439012778e756fbe2867a9506243de6a8', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001EXDZ7EQH', '01GNTGHXT000000001D5DZ7EQH', '9ec3cc0367438e1153edf7806bd7c164b367a714a6afcb1499efd1e51174fdb9', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001QXDZ7EQH', '01GNTGHXT000000001Q9DZ7EQH', 'b50c6a62cbb7c191462036fefbdbd2b183ce25b68519d24f04850948c036cb6d', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001R1DZ7EQH', '01GNTGHXT000000001Q9DZ7EQH', 'ec47ebddaed48fdb7ee7cc6a56ef555ded146b4f8d2b875472a3d435860de059', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001R5DZ7EQH', '01GNTGHXT000000001Q9DZ7EQH', '641a593df2e8d3c3813cde0e1391dac0e14bd31472e27e5c02477c21ba2b6dd4', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001R9DZ7EQH', '01GNTGHXT000000001Q9DZ7EQH', '83bc3f97b21a51bbdec220b76f21b0b85e1943ad6c0fc245b96393ce93b91c47', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001RDDZ7EQH', '01GNTGHXT000000001Q9DZ7EQH', '8135debd47ceb5e44d2dcc47fe0cb2bb59ed45cbc6fefd1bdea66d0a572055ff', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001RHDZ7EQH', '01GNTGHXT000000001Q9DZ7EQH', 'd1ac07b1241e9973f9611adbebd3911f150acce0756ddb16b43cbd25dba7e7c0', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001RNDZ7EQH', '01GNTGHXT000000001Q9DZ7EQH', '1a966c7c50b1a2b3fd549636fde66b9ee38680e4791bda002cfd7c35b56b6d15', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001RSDZ7EQH', '01GNTGHXT000000001Q9DZ7EQH', '64ff84af4aaf48398243c54b75fbbcc347bb6717b337e8edcafffe13e2dc323d', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001RXDZ7EQH', '01GNTGHXT000000001Q9DZ7EQH', '6d013967af71fa1141d2472f848ffc0d391f79243cf418ab50235f3e8c312def', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000001S1DZ7EQH', '01GNTGHXT000000001Q9DZ7EQH', '98fafd3a3b7c02cdf8a6ddc1f86c1a099b29a8eb3dbadf9a5ad3b00fe7e5ed19', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000221DZ7EQH', '01GNTGHXT0000000021DDZ7EQH', '402decd2fed85c9a85456ff3209a16f451c4afe5353ef135431e03e2d48ea697', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000225DZ7EQH', '01GNTGHXT0000000021DDZ7EQH', '4cf17e5fe552210e401e987b07a2002696ad3400db6d337257c0d4a6520a6be0', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000229DZ7EQH', '01GNTGHXT0000000021DDZ7EQH', '0da8f66571c9e562a639b4af808113f3e6293c80c39734ffe8ebeb33e15b1a7d', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000022DDZ7EQH', '01GNTGHXT0000000021DDZ7EQH', '4e35d1ca21530cf406ea312b49a84ad9b4bffb15869044089491610d9a1531fd', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000022HDZ7EQH', '01GNTGHXT0000000021DDZ7EQH', '4f1c509a4a26f1f94baeef6995168f48c2a0caf6165484cc2c7083f5b3da6553', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000022NDZ7EQH', '01GNTGHXT0000000021DDZ7EQH', '17e0023c0019bcea0fe0af3ceed0bbb11b56639bffade3427474ecb25f63ec69', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000022SDZ7EQH', '01GNTGHXT0000000021DDZ7EQH', 'd5bad4a3b955dd9e1f9f37799c63567d9df2df4dfe6eeedd080042f667a7d06b', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000022XDZ7EQH', '01GNTGHXT0000000021DDZ7EQH', '89c21c6d075885a376d6619214e6c52c031a7adeb3515a8d98ea918cb1a33225', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000231DZ7EQH', '01GNTGHXT0000000021DDZ7EQH', '40a10fb4404b369fd33118e930c92c3f0f64f1bdaf9b96628730e3b784ceb462', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000235DZ7EQH', '01GNTGHXT0000000021DDZ7EQH', '134885913f90dfc73fdadc7762a28fc9085cad990500f6d2d29e33a4d10b33ac', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002C5DZ7EQH', '01GNTGHXT000000002BHDZ7EQH', 'a89e474c65eb828ac4579ff68981db6a62687a632e91151ad7070f886f625917', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002C9DZ7EQH', '01GNTGHXT000000002BHDZ7EQH', '91ff39ebe535fdcaf746287f18518adcec1841d5376ff502ea471bb3bba3d112', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002CDDZ7EQH', '01GNTGHXT000000002BHDZ7EQH', '882d927a1b5bdbe72cb8eef65fca3d763f8ce70c585e414cce9ebaa61ea45b7e', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002CHDZ7EQH', '01GNTGHXT000000002BHDZ7EQH', '3d0bae8ea4bae1d2ed2d04b2513ed7ca55698581f628a18bf9f4315dd4a2f04b', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002CNDZ7EQH', '01GNTGHXT000000002BHDZ7EQH', '0a831bb96c954526156ca275cffb46dd22ff0d18568de80c40babd0efed3738b', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002CSDZ7EQH', '01GNTGHXT000000002BHDZ7EQH', '5c26c45cd6dfe01d66959845619d4a263c8cca2f500a7d3760bd7b7557161a76', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002CXDZ7EQH', '01GNTGHXT000000002BHDZ7EQH', 'c69167c15f3b8c8ed6ebb844b240cf77267b9379bc1b0566bb64f8acc49f996f', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002D1DZ7EQH', '01GNTGHXT000000002BHDZ7EQH', 'aa0ea334e3019a28d5a4606351e66c93db9901977ad4c46b400075829120b6f3', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002D5DZ7EQH', '01GNTGHXT000000002BHDZ7EQH', '92c0864faed9ef465412d818af0891db09112113d3877322f66bb1cbf2e4a491', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002D9DZ7EQH', '01GNTGHXT000000002BHDZ7EQH', '64a9934820c5013a348927348d1167ab381153aa34345a5504c358a9ba783d50', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT0000000024XDZ7EQH', '01GNTGHXT0000000023DDZ7EQH', '716ec6a7f106bba79486c430014bb91284d109c6b1104fbfd91ea49c16928005', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000251DZ7EQH', '01GNTGHXT0000000023DDZ7EQH', 'c9d96601afc3635aa4c3418b353ddbd5bfcd65a6e2606cdc1ef6781b789a6a7a', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT00000000255DZ7EQH', '01GNTGHXT0000000023DDZ7EQH', 'ecb62395fc94e4d447d4497c80a3fdf4e36e5dbdd3b3f6a95b000501972f21df', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002ENDZ7EQH', '01GNTGHXT000000002DHDZ7EQH', '260edd106e3ea286ac525a094fd31203c616177fca30f0effc9d1c23feb908d0', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002ESDZ7EQH', '01GNTGHXT000000002DHDZ7EQH', 'ce4b6ba3bee1c0a9b8e8ffdab0620cb3abaf4ce9261c40607ff31ea5dcf1078a', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002EXDZ7EQH', '01GNTGHXT000000002DHDZ7EQH', '0b67ee313ccc37c8c57c7fdb29fe412117f6c9c3ed841a85774ca33dfa02f6d8', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002F1DZ7EQH', '01GNTGHXT000000002DHDZ7EQH', '8a894109d781ba0bcb3d9f1f375664fd9d396803c109b04e6f85e9f51c7988cb', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002F5DZ7EQH', '01GNTGHXT000000002DHDZ7EQH', 'dd0a1e5eed80cc0df423220606b49d44d4f37ceb652022dacc0722cf01a0d274', '2023-01-03 00:30:00+00', NULL, NULL, 1),
	('350481', '01GNTGHXT000000002F9DZ7EQH', '01GNTGHXT000000002DHDZ7EQH', '45e41b24f909d1b3539de5f792279fe9e4b112812ff0fde8e2137b15a1ee9cc1', '2023-01-03 00:30:00+00', NULL, NULL, 1);


--
-- Data for Name: result; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.result VALUES
	('350481', '01GR5ZTR00000000038DDZ7EQH', '01GPA17FJ000000002Y5DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 1, 890, 865, 'passed', '2023-02-01', '三明市模拟职业技能评价中心', 'skill_level', 'S000035900001234000003', '2023-02-01', 'unchecked', NULL, NULL, '01GNTGHXT000000000RXDZ7EQH', '2023-02-01 08:00:00+00', 1),
	('350481', '01GR5ZTR00000000038HDZ7EQH', '01GPA17FJ000000002Y9DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 1, NULL, NULL, 'absent', '2023-02-01', '三明市模拟职业技能评价中心', NULL, NULL, NULL, 'unchecked', NULL, NULL, '01GNTGHXT000000000RXDZ7EQH', '2023-02-01 08:00:00+00', 1),
	('350481', '01GR5ZTR00000000038NDZ7EQH', '01GPA17FJ000000002YDDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 1, 749, 893, 'passed', '2023-02-01', '三明市模拟职业技能评价中心', 'skill_level', 'S000035900001234000007', '2023-02-01', 'unchecked', NULL, NULL, '01GNTGHXT000000000RXDZ7EQH', '2023-02-01 08:00:00+00', 1),
	('350481', '01GRR0KS000000000391DZ7EQH', '01GPA17FJ000000002Y9DZ7EQH', '01GPA17FJ000000002PXDZ7EQH', 2, 424, 578, 'failed', '2023-02-08', '三明市模拟职业技能评价中心', NULL, NULL, NULL, 'unchecked', NULL, NULL, '01GNTGHXT000000000RXDZ7EQH', '2023-02-08 08:00:00+00', 1);


--
-- Data for Name: roster_import; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.roster_import VALUES
	('350481', '01GPA17FJ000000002VSDZ7EQH', '01GPA17FJ000000002PXDZ7EQH', '01GPA17FJ000000002VNDZ7EQH', '养老护理员（四级）第1期花名册.xlsx', '2023-01-20', 3, 2, 1, 0, 1, 'open', '01GNTGHXT000000000RXDZ7EQH', '2023-01-09 01:10:00+00', 1);


--
-- Data for Name: roster_row; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.roster_row VALUES
	('350481', '01GPA17FJ000000002YHDZ7EQH', '01GPA17FJ000000002VSDZ7EQH', '花名册', 1, 'skipped', NULL, 'header', NULL, '[]', 'QfCOL/GcS5/c5OZB4lI8kwf4wJP85qmubvKoj9hplyhuyOQdJkdISpQ6eLJYkDeGa+J3bHLWHH/V1AcDghBL8uorU1CPfxy8zVFDSau4ANuQe0Pa0IvxFrcm65xoZTVrksG33RVYv7kTmQLqZODOjQDgcycEiusGvB4299RCJLP2MTSUDOCpNorMe7pMqWye+GYyGmWEOmRKl4aaiXck7HioRkuhC5rk6EKq87gVfY6/b2Jx436EIOhrZjX/7871zSggFgsn20JHSyg5csIaQ6gC3baDRdTKFCJqbtXTv4tK2ZRbJT1DKNw2lUBHlHsVZIPqPoR0XuOon1iSTFwF7shySuLZHjlXRjZeh9mYQrPKRo97xt+xBuPMG+TPqD4P3B0BObFPv4+IBHTTseuTmrwkTD6XjJaF2dvqe9DDrNgpG8a7oFfGl4k28dEXb2jvsx5yRz50dAa1', 'taken', NULL, 1),
	('350481', '01GPA17FJ000000002YNDZ7EQH', '01GPA17FJ000000002VSDZ7EQH', '花名册', 2, 'accepted', '罗秀英', NULL, NULL, '[]', 'Pngb6X2juba6R5aephMdYLFce3+pEHwYJfzKasozl2K/4EfhNC9zqCLL7FlqylvA6V0Iz3xyFMmMsMK7mcgU3z99L1jMd+eE7cdhjwndStjSOub9pQuFZjcq/9H7ZcCo3aeV0Q5zKdSETCbDi/wZiQM7Pk7wwxYwxPLa7lPI6/epa7F9Gyut2VDGyG6V/UQCwuLIzF/ELpIonC3hdz+Xv5WSeYreOtEvkbSpwtzSpfcBGtB7QOhql0ekJwy7fEbdPfZNc4Pj9M7ZBjcgAZ4Nh4a0oYhplG864YY7DH1zt98Zh5QgXjcM5IiCJJ0Qz5QpEJlsUfr3PNyx0Nj5Q9us8nvT4WsgKecPcwe1WsZ1Ea+9PulMo4GPG4MGJ++tVxx71KFK6XQ/lUPqcg==', 'taken', '01GPA17FJ000000002Y5DZ7EQH', 1),
	('350481', '01GPA17FJ000000002YSDZ7EQH', '01GPA17FJ000000002VSDZ7EQH', '花名册', 3, 'accepted', '阿依古丽·买买提', NULL, NULL, '[]', 'VeogjzP9Nu8c+JzCxcvQdLXjG9mUORKH/OlgtN7xd5OIYThvf75WI6xEbSLIL8A9w3ep0lqMf/OID0aDV7kBNnG17lBXG/v0WPMgUQ77GeVl6Pt+pZ9Pa3JgeMGQ6lAB5haZtyWiEJcy42XM7sCjzXwPcA8TxmyT85bOX+Un3A+XvNrDl8n3NqGyrxdCSQ0KjnPsakktT+3H7az7qQPQB7cOuZlGHVqhj8HjDd12Yo03DKgz+AcssIAQl1rK6HY56GLTQu7koKrQ5sw8PupJd4oDrncn9tMyf+pCR0ju+Duy/O7RDPu6B1j+wE0mjgQsYdYXa3cBf56JCw/9c4BKVFtpWcqzdnIqhM8mBhlD3+wja6VwgOuESDYQd+Ud9e4n32cJg9+1rUj846vDbITN8fiQ6TKVZRQqAA7ccdRDsxE9ZtDketHTAJYJRrYPIZyvb6We1Upe4YSCcFw=', 'taken', '01GPA17FJ000000002Y9DZ7EQH', 1),
	('350481', '01GPA17FJ000000002YXDZ7EQH', '01GPA17FJ000000002VSDZ7EQH', '花名册', 4, 'repaired', '李䶮', NULL, NULL, '["name_space"]', 'heGMZCrcu7vu2G4/p33p+TquqBnSkOuioLCLKeO6y+WgAsmWmpeOfQzsz8Y+npf4mThfu8Alt/WzEqwyTHNRQkDfIbSpMKXSxFljWykdNvOn6EpmVXUfHwbs4+ooOg2NoVbxQ9ppviM77UWQGtcguWmxBez74WrNhM2jweZRYNXdk/FcuSQ9yYiLDAsuVAIjw5L+S38WKNcPOTxhBYApgibD485H26yxrkEolZl9mQDlyWs7ZTLwpz2OQpN6Cr1fxLrOV40tur+tmtPGtGuIJTTNPDSAbZmwgynNuKjhkTDh5sNzW+w/sj7W3tbF0cYW6bdb4JyzP8bkeRuf8xaTMCeuzTBvLWeny3EzXTEPmxbFoWbaFBT9DAUskA21CctnMLDSWK3T4zmLg/LvTp1ZbcuyyvWpGyGM54BFpEJG1NMOqbp6WVjIdKYMqe/LU+leax+l0+4wJrliBRUIfwoNJoXTv12mirNH/uLhN2jvGHBFgoc=', 'taken', '01GPA17FJ000000002YDDZ7EQH', 1);


--
-- Data for Name: row_look_up; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seaql_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seaql_migrations VALUES
	('m0001_store', 1795577949),
	('m0201_accounts', 1795577949),
	('m0202_deputies', 1795577949),
	('m0203_tokens', 1795577949),
	('m0204_sign_in', 1795577949),
	('m0101_organisations', 1795577949),
	('m0102_people', 1795577949),
	('m0103_bank_accounts', 1795577949),
	('m0104_venues', 1795577949),
	('m0105_trainers', 1795577949),
	('m0106_packs', 1795577949),
	('m0107_benefits', 1795577949),
	('m0301_classes', 1795577949),
	('m0302_lessons', 1795577949),
	('m0310_enrolment', 1795577949),
	('m0320_attendance', 1795577949),
	('m0330_results', 1795577949),
	('m0340_platform', 1795577949),
	('m0401_funds', 1795577949),
	('m0402_claims', 1795577949),
	('m0403_meetings', 1795577950),
	('m0404_notices', 1795577950),
	('m0405_payments', 1795577950),
	('m0501_dossier_boxes', 1795577950);


--
-- Data for Name: second_step; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sign_in_counter; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sign_in_event; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: stored_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stored_file VALUES
	('350481', '01GPA17FJ000000002VNDZ7EQH', '26e716126bf9e2cef78718db23f86a0d313f12db2c6dfaf2036dac42ceb0c539', '养老护理员（四级）第1期花名册.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 6444, '2023-01-09 01:10:00+00', '01GNTGHXT000000000RXDZ7EQH', 1),
	('350481', '01GTARH3M000000003ESDZ7EQH', '1eb48fa6cb68469ab95eaed289cbfce83c90a3e36edbc8df611a0807f3340ef5', '永人社党组〔2023〕2号.pdf', 'application/pdf', 50, '2023-02-28 01:00:00+00', '01GNTGHXT000000000EHDZ7EQH', 1),
	('350481', '01GVQB19T000000003K1DZ7EQH', 'eecfee1882d766b8c3442640a45e2afe34a2d5b4bb31a9e284090f315c2441cd', 'BF2023-001回盘.csv', 'text/csv', 148, '2023-03-17 08:30:00+00', '01GNTGHXT000000000GHDZ7EQH', 1);


--
-- Data for Name: totp_spent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.totp_spent VALUES
	('350481', '01GNTGHXT0000000002HDZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000004HDZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000006HDZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000008HDZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000AHDZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000CHDZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000EHDZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000GHDZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000JHDZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000MHDZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000PHDZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000RXDZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000000TXDZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT00000000131DZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT00000000151DZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001D5DZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001F5DZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001Q9DZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000001S9DZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000021DDZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT0000000023DDZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000002BHDZ7EQH', 55756859, '2023-01-03 00:30:00+00'),
	('350481', '01GNTGHXT000000002DHDZ7EQH', 55756859, '2023-01-03 00:30:00+00');


--
-- Data for Name: trainer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trainer VALUES
	('350481', '01GNTGHXT000000000X5DZ7EQH', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT000000000X1DZ7EQH', '罗文彬', '1:335551f0a905729a3b309e0a9b585d2c854e33a5579695fdbd1cc90b253fb4ab', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000000XNDZ7EQH', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT000000000XHDZ7EQH', '林燕', '1:6fddd5bb6c20f767f44c8d4b3e47ed59831c323fd89c787032a4e6142a2bbe1e', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000000Y5DZ7EQH', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT000000000Y1DZ7EQH', '陈福国', '1:7772900d1f0db192bea9c32e1c720e909e87a64f7dc1d26c250172db54688713', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000000YNDZ7EQH', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT000000000YHDZ7EQH', '邱平志', '1:54ad9877e106afd688eb3f6abcaf406a1f0937fc971f59fc87c1b789ae2a16b5', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000000Z5DZ7EQH', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT000000000Z1DZ7EQH', '林兰长', '1:035b6a8ada3bb1807e109b2878ea34e48dcef0dc649de8a58c30aea2359a18fc', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000000ZNDZ7EQH', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT000000000ZHDZ7EQH', '蔡海志', '1:40164b417c4fe252897fc11d863ee9fa64d32f129578f2662e35ab5710769662', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT00000000105DZ7EQH', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT00000000101DZ7EQH', '吴金清', '1:3bdda5a1ba343a49307fae74d116c09410ffa25522f42b44f2b5c87e0e00cd3f', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT0000000010NDZ7EQH', '01GNTGHXT000000000RNDZ7EQH', '01GNTGHXT0000000010HDZ7EQH', '雷春', '1:f54d4720d387c6d19be09ea7717d837b4f4250ac3636f4ba80d2bc98e2232099', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT00000000179DZ7EQH', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT00000000175DZ7EQH', '邱木生', '1:ae8f73e477cce1c84d0bd6a1a2a920b8078664f731a0c03ebb025f8bd4b35aa1', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT0000000017SDZ7EQH', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT0000000017NDZ7EQH', '聂福福', '1:94a02b57bc6d24929ace0b7165ac7e94bcb5d462496941d191e3833dbd007021', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT00000000189DZ7EQH', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT00000000185DZ7EQH', '邱荣金', '1:cd60944f684c3a90b521a1f15ab539aba9e71b2d6184f2b2f4294253ae3df961', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT0000000018SDZ7EQH', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT0000000018NDZ7EQH', '陈秀', '1:496b2ddc1ed25e6ccfe25dfe55859593000a5f35c366602204f269303958c78b', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT00000000199DZ7EQH', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT00000000195DZ7EQH', '魏金伟', '1:ca2d8e66f8aaf6b56ef50ae7525fd93ff79d371be4f69a532f64994b446cba2e', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT0000000019SDZ7EQH', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT0000000019NDZ7EQH', '张林军', '1:7306d4190a1a5f72d844d71c25bec0a5ef205e4928970a9448932874caea63e0', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001A9DZ7EQH', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT000000001A5DZ7EQH', '罗安明', '1:0cdc9d64bec5fbb71d5de54bb5f5893be7ba2eeddbaeb33bdda4ce37ccacf9e7', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001ASDZ7EQH', '01GNTGHXT0000000012SDZ7EQH', '01GNTGHXT000000001ANDZ7EQH', '冯军', '1:fff7b62d87c720424c5804a03a8091ec6973a9c3f8515cf940be0f1ef6b5063b', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001HDDZ7EQH', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001H9DZ7EQH', '蓝秀萍', '1:55c390265b0a5969c8b14cf742c01c0849a366a2e5e2d9f800132eb5326bb7d3', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001HXDZ7EQH', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001HSDZ7EQH', '魏福', '1:915a9fafa20aab923d6c1f025cdf2746a3312f8d284f53fe8ad30b4a3b26076b', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001JDDZ7EQH', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001J9DZ7EQH', '刘辉勇', '1:259b4686bb04413ef0a46d3d80dc1af431810b5a9574e57103360f608116ce5a', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001JXDZ7EQH', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001JSDZ7EQH', '姜国树', '1:9cb79f76672fedee1389f6afbe32ca3c492cb85fccabce13ad9c15fa58ed6178', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001KDDZ7EQH', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001K9DZ7EQH', '邱文英', '1:69259c7b1cbc2ad0b875f667695a7ceb0480f8f5afdd28a13a864662dceecc14', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001KXDZ7EQH', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001KSDZ7EQH', '罗长', '1:3ffccb076579dddc2b579e6d0711818b14c928890733d80a81e1aded30166cfe', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001MDDZ7EQH', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001M9DZ7EQH', '王树春', '1:84845d69a22c2fc1dd8cd1255736ddd09476985d60ce2fd6127bb6655281de13', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001MXDZ7EQH', '01GNTGHXT000000001CXDZ7EQH', '01GNTGHXT000000001MSDZ7EQH', '聂春', '1:750c10939c12a657aaa5d96d2eebe09e0613d096c9323e1d88ab9edfa9e0f61e', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001VHDZ7EQH', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001VDDZ7EQH', '钟水英', '1:a253d31b07e484b51eed5fa5243dfcd62233560c833b570d535ff808e2d72605', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001W1DZ7EQH', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001VXDZ7EQH', '李伟桂', '1:dab80cb71a232023b974b9301f93ddb1cdfc3144d06c572fd26e1eb234395ac4', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001WHDZ7EQH', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001WDDZ7EQH', '吴长国', '1:f46b33c6b466d2df6dbb410365a8cf7bc21f434fc99c9fc32f5e0e1e8d3c1507', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001X1DZ7EQH', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001WXDZ7EQH', '郑生国', '1:44abe5af14098dd16c424a42bcbda38e9059919efbb7611f9ad5da3bf4345dd6', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001XHDZ7EQH', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001XDDZ7EQH', '罗香平', '1:c49708b0315b1daee97225c023568442bc075b40629722c9e5a583851950fc79', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001Y1DZ7EQH', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001XXDZ7EQH', '陈国萍', '1:09d2518e6797cafa962c4e3d8eac8307b18f431300f6b665f18185ce211e76ba', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001YHDZ7EQH', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001YDDZ7EQH', '王德', '1:c143bf16056ddb9eae4e4caf648549d7dab8050735e7b0b717a060186aaf16c1', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT0000000026NDZ7EQH', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT0000000026HDZ7EQH', '钟竹华', '1:59bcea3550c219e77513bf5b84a12a740e2d43e11091224293d04ff34bce94a9', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT0000000028NDZ7EQH', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT0000000028HDZ7EQH', '聂春桂', '1:caa9263b7d33a9e869836c23d782f2db8653ec720393bb0713a4b08a9f955e6a', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000002GSDZ7EQH', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002GNDZ7EQH', '张伟志', '1:2e1427ec2ff06926aca46279c449a1e55b5791a5551eec243ad467726c655c96', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000002JSDZ7EQH', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002JNDZ7EQH', '范安永', '1:1d21f41361b0ee9851870518f1dfb0663d9f838aef8a8b640c568078ac03a14a', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000001Z1DZ7EQH', '01GNTGHXT000000001Q1DZ7EQH', '01GNTGHXT000000001YXDZ7EQH', '聂志', '1:2b11e107e5b17588574300f6c926f97451f6e2dcd48743a8258e531917e79eab', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT00000000275DZ7EQH', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT00000000271DZ7EQH', '赖荣', '1:abf8211ee94264040cd40a6dfc905a8bf8df42ca64445dde04627346a7527e79', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT00000000295DZ7EQH', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT00000000291DZ7EQH', '赖竹', '1:10db2efaff6c24c640f276ba1320ba6c488697878222768ead8a06ef88e6a17f', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000002H9DZ7EQH', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002H5DZ7EQH', '刘玉玉', '1:4cb87bf96cb9235895d7a7ebbdcc44156aa3dcdceb2207ea3bbe4539196298a9', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000002K9DZ7EQH', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002K5DZ7EQH', '邱生桂', '1:10fe57f5237fb8eca6ccfbd656e739a2b6cc9b2fbf60dab6c322e65723b57dfa', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT0000000025NDZ7EQH', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT0000000025HDZ7EQH', '范玉兰', '1:3dd5536d0e974453ac09f5d84e0a53fb6a440d99b6d064dd73ff7bf1eca591f6', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT00000000285DZ7EQH', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT00000000281DZ7EQH', '魏永安', '1:ec9a8e08c36d937dd164c3c75a8e6e0a1716696293f6b16f3d2f308c0b40b891', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000002G9DZ7EQH', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002G5DZ7EQH', '魏林', '1:510835769cf284b6ca6f5c7ec631cf12a580ca8d08fe07ba4fbfa03ccdc318c7', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000002J9DZ7EQH', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002J5DZ7EQH', '邱文', '1:c1ff7cca617d855f1b19fde7e4ff7bb4082e2679c6d2ea2d998f466dd27bfff5', 'l2', '6-18-02-04', '技工院校教师资格', 'part_time', 'active', NULL, 1),
	('350481', '01GNTGHXT00000000265DZ7EQH', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT00000000261DZ7EQH', '邓英竹', '1:0671fe430d0955fb3893682b18e41030124a6b3a8c62b6aea5c4f6601a3cd9f9', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT0000000027NDZ7EQH', '01GNTGHXT00000000215DZ7EQH', '01GNTGHXT0000000027HDZ7EQH', '李树兰', '1:b30562fc3b05f43b82b74a316175be939242630f102ad74b8cb17ff36799ec3e', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000002FSDZ7EQH', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002FNDZ7EQH', '魏明辉', '1:cba075eae80b5d6b97b270eb937443c8ba010366be75ddc1c2b012cf7dea8558', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1),
	('350481', '01GNTGHXT000000002HSDZ7EQH', '01GNTGHXT000000002B9DZ7EQH', '01GNTGHXT000000002HNDZ7EQH', '罗安金', '1:79b278b4f337d7ece5479a1a74b6571c1b40c6d56d453c6703604e83da308368', 'l2', '6-18-02-04', '技工院校教师资格', 'full_time', 'active', NULL, 1);


--
-- Data for Name: venue; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.venue VALUES
	('350481', '01GNTGHXT00000000111DZ7EQH', '01GNTGHXT000000000RNDZ7EQH', '实训楼', '福建省永安市模拟路10号实训楼', '350481001', 60, 'open', NULL, 1),
	('350481', '01GNTGHXT0000000011DDZ7EQH', '01GNTGHXT000000000RNDZ7EQH', '教学楼', '福建省永安市模拟路10号教学楼', '350481001', 60, 'open', NULL, 1),
	('350481', '01GNTGHXT0000000011SDZ7EQH', '01GNTGHXT000000000RNDZ7EQH', '综合楼', '福建省永安市模拟路10号综合楼', '350481001', 50, 'open', NULL, 1),
	('350481', '01GNTGHXT000000001B5DZ7EQH', '01GNTGHXT0000000012SDZ7EQH', '实训楼', '福建省永安市模拟路11号实训楼', '350481003', 60, 'open', NULL, 1),
	('350481', '01GNTGHXT000000001BHDZ7EQH', '01GNTGHXT0000000012SDZ7EQH', '教学楼', '福建省永安市模拟路11号教学楼', '350481003', 60, 'open', NULL, 1),
	('350481', '01GNTGHXT000000001BXDZ7EQH', '01GNTGHXT0000000012SDZ7EQH', '综合楼', '福建省永安市模拟路11号综合楼', '350481003', 50, 'open', NULL, 1),
	('350481', '01GNTGHXT000000001N9DZ7EQH', '01GNTGHXT000000001CXDZ7EQH', '实训楼', '福建省永安市模拟路12号实训楼', '350481004', 60, 'open', NULL, 1),
	('350481', '01GNTGHXT000000001NNDZ7EQH', '01GNTGHXT000000001CXDZ7EQH', '教学楼', '福建省永安市模拟路12号教学楼', '350481004', 60, 'open', NULL, 1),
	('350481', '01GNTGHXT000000001P1DZ7EQH', '01GNTGHXT000000001CXDZ7EQH', '综合楼', '福建省永安市模拟路12号综合楼', '350481004', 50, 'open', NULL, 1),
	('350481', '01GNTGHXT000000001ZDDZ7EQH', '01GNTGHXT000000001Q1DZ7EQH', '实训楼', '福建省永安市模拟路13号实训楼', '350481105', 60, 'open', NULL, 1),
	('350481', '01GNTGHXT000000001ZSDZ7EQH', '01GNTGHXT000000001Q1DZ7EQH', '教学楼', '福建省永安市模拟路13号教学楼', '350481105', 60, 'open', NULL, 1),
	('350481', '01GNTGHXT00000000205DZ7EQH', '01GNTGHXT000000001Q1DZ7EQH', '综合楼', '福建省永安市模拟路13号综合楼', '350481105', 50, 'open', NULL, 1),
	('350481', '01GNTGHXT0000000029HDZ7EQH', '01GNTGHXT00000000215DZ7EQH', '实训楼', '福建省永安市模拟路14号实训楼', '350481103', 60, 'open', NULL, 1),
	('350481', '01GNTGHXT0000000029XDZ7EQH', '01GNTGHXT00000000215DZ7EQH', '教学楼', '福建省永安市模拟路14号教学楼', '350481103', 60, 'open', NULL, 1),
	('350481', '01GNTGHXT000000002A9DZ7EQH', '01GNTGHXT00000000215DZ7EQH', '综合楼', '福建省永安市模拟路14号综合楼', '350481103', 50, 'open', NULL, 1),
	('350481', '01GNTGHXT000000002KNDZ7EQH', '01GNTGHXT000000002B9DZ7EQH', '实训楼', '福建省永安市模拟路15号实训楼', '350481002', 60, 'open', NULL, 1),
	('350481', '01GNTGHXT000000002M1DZ7EQH', '01GNTGHXT000000002B9DZ7EQH', '教学楼', '福建省永安市模拟路15号教学楼', '350481002', 60, 'open', NULL, 1),
	('350481', '01GNTGHXT000000002MDDZ7EQH', '01GNTGHXT000000002B9DZ7EQH', '综合楼', '福建省永安市模拟路15号综合楼', '350481002', 50, 'open', NULL, 1);


--
-- Data for Name: web_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: wrapped_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.wrapped_key VALUES
	('lookup', 'prbV0t5J6oZMrlcz1rh0nX7CiEvOLHRmDO0rANFcwNZv25oG2HoMwiNbD1LjnNPYEV/nTy8Yw7gE++Bi'),
	('digest', 'xrPgeDZ5Mj6ik9d3kQ9mfRYL86WIY83GzR09zZft5mlKRoDQRyvT1g9Ve1592i94Yh+BLKneOq4ozTGd'),
	('list', 'XYvTFMgaC+VavYmLlTL8yAHyk1cCraAZnjoXZngj2InB8EDg3lB7CxLGot2V4HtMtUSAjUIvcjljdQve'),
	('token', '1SvYNB+bQ1UyhPrji7C9st8vksIN/NHT94KmVxKCVxB+sSF3yj6z3D5XJIuYnHUFZd76nQ1OZhNob1j9'),
	('signing', 'NKQTdsK9boMsTGmlgC7jc4iWN/qfw9NdRWgbNI3NEnQ1FLjv3ZIeXxQQad+CA2uGNxL/RydN4uj1VZ9t');


--
-- Name: access_guard access_guard_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_guard
    ADD CONSTRAINT access_guard_pkey PRIMARY KEY (county_code, id);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (county_code, id);


--
-- Name: account_role account_role_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_role
    ADD CONSTRAINT account_role_pkey PRIMARY KEY (county_code, id);


--
-- Name: account_secret account_secret_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_secret
    ADD CONSTRAINT account_secret_pkey PRIMARY KEY (county_code, id);


--
-- Name: api_token api_token_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_pkey PRIMARY KEY (county_code, id);


--
-- Name: api_token_use api_token_use_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_token_use
    ADD CONSTRAINT api_token_use_pkey PRIMARY KEY (county_code, token_id);


--
-- Name: appropriation appropriation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appropriation
    ADD CONSTRAINT appropriation_pkey PRIMARY KEY (county_code, id);


--
-- Name: attendance_mark attendance_mark_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_mark
    ADD CONSTRAINT attendance_mark_pkey PRIMARY KEY (county_code, id);


--
-- Name: attendance_sheet attendance_sheet_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance_sheet
    ADD CONSTRAINT attendance_sheet_pkey PRIMARY KEY (county_code, id);


--
-- Name: bank_account bank_account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bank_account
    ADD CONSTRAINT bank_account_pkey PRIMARY KEY (county_code, id);


--
-- Name: bank_return bank_return_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bank_return
    ADD CONSTRAINT bank_return_pkey PRIMARY KEY (county_code, id);


--
-- Name: benefit_guard benefit_guard_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.benefit_guard
    ADD CONSTRAINT benefit_guard_pkey PRIMARY KEY (county_code, id);


--
-- Name: benefit benefit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.benefit
    ADD CONSTRAINT benefit_pkey PRIMARY KEY (county_code, id);


--
-- Name: busy_day busy_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.busy_day
    ADD CONSTRAINT busy_day_pkey PRIMARY KEY (county_code, id);


--
-- Name: claim_answer claim_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_answer
    ADD CONSTRAINT claim_answer_pkey PRIMARY KEY (county_code, id);


--
-- Name: claim_check claim_check_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_check
    ADD CONSTRAINT claim_check_pkey PRIMARY KEY (county_code, id);


--
-- Name: claim_line claim_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_line
    ADD CONSTRAINT claim_line_pkey PRIMARY KEY (county_code, id);


--
-- Name: claim claim_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_pkey PRIMARY KEY (county_code, id);


--
-- Name: claim_step claim_step_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_step
    ADD CONSTRAINT claim_step_pkey PRIMARY KEY (county_code, id);


--
-- Name: class class_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.class
    ADD CONSTRAINT class_pkey PRIMARY KEY (county_code, id);


--
-- Name: class_step class_step_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.class_step
    ADD CONSTRAINT class_step_pkey PRIMARY KEY (county_code, id);


--
-- Name: class_trainer class_trainer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.class_trainer
    ADD CONSTRAINT class_trainer_pkey PRIMARY KEY (county_code, id);


--
-- Name: day_statement day_statement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.day_statement
    ADD CONSTRAINT day_statement_pkey PRIMARY KEY (county_code, id);


--
-- Name: deputy deputy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deputy
    ADD CONSTRAINT deputy_pkey PRIMARY KEY (county_code, id);


--
-- Name: dossier_box dossier_box_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dossier_box
    ADD CONSTRAINT dossier_box_pkey PRIMARY KEY (county_code, id);


--
-- Name: earlier_determination earlier_determination_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.earlier_determination
    ADD CONSTRAINT earlier_determination_pkey PRIMARY KEY (county_code, id);


--
-- Name: enrolment enrolment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT enrolment_pkey PRIMARY KEY (county_code, id);


--
-- Name: idempotency idempotency_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (county_code, actor, command, key);


--
-- Name: job job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (county_code, id);


--
-- Name: journal_checkpoint journal_checkpoint_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_checkpoint
    ADD CONSTRAINT journal_checkpoint_pkey PRIMARY KEY (county_code, size);


--
-- Name: journal_entry journal_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_entry
    ADD CONSTRAINT journal_entry_pkey PRIMARY KEY (county_code, id);


--
-- Name: journal_head journal_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_head
    ADD CONSTRAINT journal_head_pkey PRIMARY KEY (county_code);


--
-- Name: journal_row journal_row_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_row
    ADD CONSTRAINT journal_row_pkey PRIMARY KEY (county_code, table_name, row_key, row_version);


--
-- Name: journal_subject journal_subject_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_subject
    ADD CONSTRAINT journal_subject_pkey PRIMARY KEY (county_code, noun, subject, entry_id);


--
-- Name: known_device known_device_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.known_device
    ADD CONSTRAINT known_device_pkey PRIMARY KEY (county_code, id);


--
-- Name: ledger_balance ledger_balance_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_balance
    ADD CONSTRAINT ledger_balance_pkey PRIMARY KEY (county_code, id);


--
-- Name: ledger_entry ledger_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT ledger_entry_pkey PRIMARY KEY (county_code, id);


--
-- Name: ledger_posting ledger_posting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_posting
    ADD CONSTRAINT ledger_posting_pkey PRIMARY KEY (county_code, id);


--
-- Name: lesson lesson_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lesson
    ADD CONSTRAINT lesson_pkey PRIMARY KEY (county_code, id);


--
-- Name: meeting_item meeting_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_item
    ADD CONSTRAINT meeting_item_pkey PRIMARY KEY (county_code, id);


--
-- Name: meeting meeting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_pkey PRIMARY KEY (county_code, id);


--
-- Name: message message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (county_code, id);


--
-- Name: notice_line notice_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_line
    ADD CONSTRAINT notice_line_pkey PRIMARY KEY (county_code, id);


--
-- Name: notice notice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (county_code, id);


--
-- Name: number_series number_series_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.number_series
    ADD CONSTRAINT number_series_pkey PRIMARY KEY (county_code, kind, year);


--
-- Name: objection objection_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objection
    ADD CONSTRAINT objection_pkey PRIMARY KEY (county_code, id);


--
-- Name: one_time_code one_time_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.one_time_code
    ADD CONSTRAINT one_time_code_pkey PRIMARY KEY (county_code, id);


--
-- Name: organisation organisation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_pkey PRIMARY KEY (county_code, id);


--
-- Name: pack_file pack_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pack_file
    ADD CONSTRAINT pack_file_pkey PRIMARY KEY (county_code, id);


--
-- Name: pack pack_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pack
    ADD CONSTRAINT pack_pkey PRIMARY KEY (county_code, id);


--
-- Name: payment_batch payment_batch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_batch
    ADD CONSTRAINT payment_batch_pkey PRIMARY KEY (county_code, id);


--
-- Name: payment_line payment_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_line
    ADD CONSTRAINT payment_line_pkey PRIMARY KEY (county_code, id);


--
-- Name: payment_share payment_share_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_share
    ADD CONSTRAINT payment_share_pkey PRIMARY KEY (county_code, id);


--
-- Name: person_key person_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_key
    ADD CONSTRAINT person_key_pkey PRIMARY KEY (county_code, id);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (county_code, id);


--
-- Name: person_tag person_tag_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_tag
    ADD CONSTRAINT person_tag_pkey PRIMARY KEY (county_code, id);


--
-- Name: platform_difference platform_difference_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.platform_difference
    ADD CONSTRAINT platform_difference_pkey PRIMARY KEY (county_code, id);


--
-- Name: platform_import platform_import_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.platform_import
    ADD CONSTRAINT platform_import_pkey PRIMARY KEY (county_code, id);


--
-- Name: recovery_code recovery_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (county_code, id);


--
-- Name: result result_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.result
    ADD CONSTRAINT result_pkey PRIMARY KEY (county_code, id);


--
-- Name: roster_import roster_import_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_import
    ADD CONSTRAINT roster_import_pkey PRIMARY KEY (county_code, id);


--
-- Name: roster_row roster_row_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_row
    ADD CONSTRAINT roster_row_pkey PRIMARY KEY (county_code, id);


--
-- Name: row_look_up row_look_up_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.row_look_up
    ADD CONSTRAINT row_look_up_pkey PRIMARY KEY (county_code, address_digest, hour);


--
-- Name: seaql_migrations seaql_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seaql_migrations
    ADD CONSTRAINT seaql_migrations_pkey PRIMARY KEY (version);


--
-- Name: second_step second_step_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.second_step
    ADD CONSTRAINT second_step_pkey PRIMARY KEY (county_code, id);


--
-- Name: sign_in_counter sign_in_counter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_counter
    ADD CONSTRAINT sign_in_counter_pkey PRIMARY KEY (county_code, kind, subject);


--
-- Name: sign_in_event sign_in_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_event
    ADD CONSTRAINT sign_in_event_pkey PRIMARY KEY (county_code, id);


--
-- Name: stored_file stored_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stored_file
    ADD CONSTRAINT stored_file_pkey PRIMARY KEY (county_code, id);


--
-- Name: totp_spent totp_spent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.totp_spent
    ADD CONSTRAINT totp_spent_pkey PRIMARY KEY (county_code, account_id, step);


--
-- Name: trainer trainer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trainer
    ADD CONSTRAINT trainer_pkey PRIMARY KEY (county_code, id);


--
-- Name: venue venue_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.venue
    ADD CONSTRAINT venue_pkey PRIMARY KEY (county_code, id);


--
-- Name: web_session web_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.web_session
    ADD CONSTRAINT web_session_pkey PRIMARY KEY (county_code, id);


--
-- Name: wrapped_key wrapped_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wrapped_key
    ADD CONSTRAINT wrapped_key_pkey PRIMARY KEY (name);


--
-- Name: ix_account_organisation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_account_organisation ON public.account USING btree (county_code, organisation_id);


--
-- Name: ix_account_phone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_account_phone ON public.account USING btree (county_code, phone_lookup);


--
-- Name: ix_account_role_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_account_role_account ON public.account_role USING btree (county_code, account_id);


--
-- Name: ix_account_role_role; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_account_role_role ON public.account_role USING btree (county_code, role);


--
-- Name: ix_api_token_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_api_token_account ON public.api_token USING btree (county_code, account_id);


--
-- Name: ix_attendance_mark_class; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attendance_mark_class ON public.attendance_mark USING btree (county_code, class_id);


--
-- Name: ix_attendance_mark_enrolment; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attendance_mark_enrolment ON public.attendance_mark USING btree (county_code, enrolment_id);


--
-- Name: ix_attendance_sheet_lesson; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attendance_sheet_lesson ON public.attendance_sheet USING btree (county_code, lesson_id);


--
-- Name: ix_bank_account_number; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_bank_account_number ON public.bank_account USING btree (county_code, number_lookup);


--
-- Name: ix_bank_account_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_bank_account_owner ON public.bank_account USING btree (county_code, owner_kind, owner_id);


--
-- Name: ix_bank_account_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_bank_account_state ON public.bank_account USING btree (county_code, state, proposed_at);


--
-- Name: ix_benefit_organisation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_benefit_organisation ON public.benefit USING btree (county_code, organisation_id);


--
-- Name: ix_benefit_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_benefit_person ON public.benefit USING btree (county_code, person_id);


--
-- Name: ix_benefit_source; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_benefit_source ON public.benefit USING btree (county_code, source);


--
-- Name: ix_claim_answer_claim; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_claim_answer_claim ON public.claim_answer USING btree (county_code, claim_id);


--
-- Name: ix_claim_check_claim; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_claim_check_claim ON public.claim_check USING btree (county_code, claim_id);


--
-- Name: ix_claim_line_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_claim_line_person ON public.claim_line USING btree (county_code, person_id);


--
-- Name: ix_claim_line_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_claim_line_state ON public.claim_line USING btree (county_code, state);


--
-- Name: ix_claim_organisation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_claim_organisation ON public.claim USING btree (county_code, organisation_id);


--
-- Name: ix_claim_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_claim_state ON public.claim USING btree (county_code, state, due_on, id);


--
-- Name: ix_class_organisation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_class_organisation ON public.class USING btree (county_code, organisation_id, state);


--
-- Name: ix_class_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_class_state ON public.class USING btree (county_code, state, due_on, id);


--
-- Name: ix_day_statement_class; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_day_statement_class ON public.day_statement USING btree (county_code, class_id);


--
-- Name: ix_deputy_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_deputy_account ON public.deputy USING btree (county_code, account_id);


--
-- Name: ix_deputy_principal; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_deputy_principal ON public.deputy USING btree (county_code, principal_id);


--
-- Name: ix_enrolment_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_enrolment_person ON public.enrolment USING btree (county_code, person_id);


--
-- Name: ix_job_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_due ON public.job USING btree (due_at);


--
-- Name: ix_journal_row_entry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_journal_row_entry ON public.journal_row USING btree (county_code, entry_id);


--
-- Name: ix_ledger_balance_fund; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_ledger_balance_fund ON public.ledger_balance USING btree (county_code, fund_id);


--
-- Name: ix_ledger_posting_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_ledger_posting_account ON public.ledger_posting USING btree (county_code, account);


--
-- Name: ix_ledger_posting_line; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_ledger_posting_line ON public.ledger_posting USING btree (county_code, line_id);


--
-- Name: ix_lesson_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_lesson_day ON public.lesson USING btree (county_code, on_date, start_minute);


--
-- Name: ix_meeting_item_claim; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_item_claim ON public.meeting_item USING btree (county_code, claim_id);


--
-- Name: ix_message_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_message_due ON public.message USING btree (due_at);


--
-- Name: ix_notice_line_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notice_line_person ON public.notice_line USING btree (county_code, person_id);


--
-- Name: ix_notice_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notice_state ON public.notice USING btree (county_code, state);


--
-- Name: ix_objection_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_objection_state ON public.objection USING btree (county_code, state);


--
-- Name: ix_one_time_code_phone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_one_time_code_phone ON public.one_time_code USING btree (county_code, phone_lookup, made_at);


--
-- Name: ix_organisation_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_organisation_name ON public.organisation USING btree (county_code, name);


--
-- Name: ix_pack_valid_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pack_valid_from ON public.pack USING btree (county_code, valid_from);


--
-- Name: ix_payment_batch_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_batch_state ON public.payment_batch USING btree (county_code, state);


--
-- Name: ix_payment_line_claim; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_line_claim ON public.payment_line USING btree (county_code, claim_id);


--
-- Name: ix_payment_line_payee; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_line_payee ON public.payment_line USING btree (county_code, payee_id);


--
-- Name: ix_payment_share_line; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_share_line ON public.payment_share USING btree (county_code, payment_line_id);


--
-- Name: ix_person_name_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_name_key ON public.person USING btree (county_code, name_key);


--
-- Name: ix_person_phone_lookup; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_phone_lookup ON public.person USING btree (county_code, phone_lookup);


--
-- Name: ix_platform_difference_class; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_platform_difference_class ON public.platform_difference USING btree (county_code, class_id);


--
-- Name: ix_platform_import_class; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_platform_import_class ON public.platform_import USING btree (county_code, class_id);


--
-- Name: ix_recovery_code_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_recovery_code_account ON public.recovery_code USING btree (county_code, account_id);


--
-- Name: ix_result_class; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_result_class ON public.result USING btree (county_code, class_id);


--
-- Name: ix_roster_import_class; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_roster_import_class ON public.roster_import USING btree (county_code, class_id);


--
-- Name: ix_sign_in_event_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_in_event_account ON public.sign_in_event USING btree (county_code, account_id, at);


--
-- Name: ix_sign_in_event_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_in_event_at ON public.sign_in_event USING btree (county_code, at);


--
-- Name: ix_web_session_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_web_session_account ON public.web_session USING btree (county_code, account_id);


--
-- Name: uq_account_login; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_account_login ON public.account USING btree (county_code, login_name);


--
-- Name: uq_account_person; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_account_person ON public.account USING btree (county_code, person_id);


--
-- Name: uq_api_token_digest; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_api_token_digest ON public.api_token USING btree (county_code, digest);


--
-- Name: uq_appropriation_document; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_appropriation_document ON public.appropriation USING btree (county_code, fund_id, document_number);


--
-- Name: uq_attendance_mark; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_attendance_mark ON public.attendance_mark USING btree (county_code, lesson_id, enrolment_id);


--
-- Name: uq_bank_account_slot; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_bank_account_slot ON public.bank_account USING btree (county_code, owner_kind, owner_id, slot);


--
-- Name: uq_bank_return_content; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_bank_return_content ON public.bank_return USING btree (county_code, sha256);


--
-- Name: uq_benefit_live; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_benefit_live ON public.benefit USING btree (county_code, person_hash, programme_id, once_key, live);


--
-- Name: uq_busy_day; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_busy_day ON public.busy_day USING btree (county_code, resource, on_date);


--
-- Name: uq_claim_answer_live; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_claim_answer_live ON public.claim_answer USING btree (county_code, line_id, fact, live);


--
-- Name: uq_claim_class; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_claim_class ON public.claim USING btree (county_code, class_id, programme_id, live);


--
-- Name: uq_claim_line_enrolment; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_claim_line_enrolment ON public.claim_line USING btree (county_code, claim_id, enrolment_id);


--
-- Name: uq_claim_line_place; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_claim_line_place ON public.claim_line USING btree (county_code, claim_id, place);


--
-- Name: uq_claim_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_claim_number ON public.claim USING btree (county_code, number);


--
-- Name: uq_claim_step_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_claim_step_seq ON public.claim_step USING btree (county_code, claim_id, seq);


--
-- Name: uq_class_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_class_number ON public.class USING btree (county_code, number);


--
-- Name: uq_class_platform_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_class_platform_number ON public.class USING btree (county_code, platform_number);


--
-- Name: uq_class_step; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_class_step ON public.class_step USING btree (county_code, class_id, seq);


--
-- Name: uq_class_trainer; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_class_trainer ON public.class_trainer USING btree (county_code, class_id, trainer_id);


--
-- Name: uq_day_statement; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_day_statement ON public.day_statement USING btree (county_code, enrolment_id, on_date);


--
-- Name: uq_dossier_box_case; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_dossier_box_case ON public.dossier_box USING btree (county_code, case_kind, case_id);


--
-- Name: uq_earlier_determination_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_earlier_determination_seq ON public.earlier_determination USING btree (county_code, line_id, seq);


--
-- Name: uq_enrolment_person; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_enrolment_person ON public.enrolment USING btree (county_code, class_id, person_id, live);


--
-- Name: uq_enrolment_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_enrolment_seq ON public.enrolment USING btree (county_code, class_id, seq);


--
-- Name: uq_job_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_job_subject ON public.job USING btree (county_code, kind, subject);


--
-- Name: uq_journal_position; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_journal_position ON public.journal_entry USING btree (county_code, "position");


--
-- Name: uq_known_device; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_known_device ON public.known_device USING btree (county_code, account_id, digest);


--
-- Name: uq_ledger_entry_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_ledger_entry_key ON public.ledger_entry USING btree (county_code, entry_key);


--
-- Name: uq_ledger_entry_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_ledger_entry_number ON public.ledger_entry USING btree (county_code, number);


--
-- Name: uq_ledger_entry_reverses; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_ledger_entry_reverses ON public.ledger_entry USING btree (county_code, reverses);


--
-- Name: uq_ledger_posting_place; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_ledger_posting_place ON public.ledger_posting USING btree (county_code, entry_id, place);


--
-- Name: uq_lesson_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_lesson_seq ON public.lesson USING btree (county_code, class_id, seq);


--
-- Name: uq_meeting_item_claim; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_meeting_item_claim ON public.meeting_item USING btree (county_code, meeting_id, claim_id);


--
-- Name: uq_meeting_item_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_meeting_item_open ON public.meeting_item USING btree (county_code, claim_id, open);


--
-- Name: uq_meeting_minutes; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_meeting_minutes ON public.meeting USING btree (county_code, minutes_number);


--
-- Name: uq_meeting_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_meeting_number ON public.meeting USING btree (county_code, number);


--
-- Name: uq_notice_line_claim_line; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_notice_line_claim_line ON public.notice_line USING btree (county_code, claim_line_id, live);


--
-- Name: uq_notice_line_place; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_notice_line_place ON public.notice_line USING btree (county_code, notice_id, place);


--
-- Name: uq_notice_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_notice_number ON public.notice USING btree (county_code, number);


--
-- Name: uq_objection_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_objection_number ON public.objection USING btree (county_code, number, notice_line_id);


--
-- Name: uq_one_time_code_token; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_one_time_code_token ON public.one_time_code USING btree (county_code, token_digest);


--
-- Name: uq_organisation_credit_code; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_organisation_credit_code ON public.organisation USING btree (county_code, credit_code);


--
-- Name: uq_pack_file_path; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_pack_file_path ON public.pack_file USING btree (county_code, digest, path);


--
-- Name: uq_payment_batch_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_payment_batch_number ON public.payment_batch USING btree (county_code, number);


--
-- Name: uq_payment_line_place; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_payment_line_place ON public.payment_line USING btree (county_code, batch_id, place);


--
-- Name: uq_payment_line_retry; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_payment_line_retry ON public.payment_line USING btree (county_code, retry_of, live);


--
-- Name: uq_payment_share_live; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_payment_share_live ON public.payment_share USING btree (county_code, claim_line_id, live);


--
-- Name: uq_person_id_lookup; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_person_id_lookup ON public.person USING btree (county_code, id_lookup);


--
-- Name: uq_person_tag_from; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_person_tag_from ON public.person_tag USING btree (county_code, person_id, tag, valid_from);


--
-- Name: uq_recovery_code_digest; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_recovery_code_digest ON public.recovery_code USING btree (county_code, digest);


--
-- Name: uq_result_attempt; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_result_attempt ON public.result USING btree (county_code, enrolment_id, attempt);


--
-- Name: uq_result_certificate; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_result_certificate ON public.result USING btree (county_code, certificate_number);


--
-- Name: uq_roster_row_place; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_roster_row_place ON public.roster_row USING btree (county_code, import_id, sheet, row_number);


--
-- Name: uq_second_step_token; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_second_step_token ON public.second_step USING btree (county_code, token_digest);


--
-- Name: uq_trainer_person; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_trainer_person ON public.trainer USING btree (county_code, organisation_id, person_id);


--
-- Name: uq_venue_name; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_venue_name ON public.venue USING btree (county_code, organisation_id, name);


--
-- Name: uq_web_session_token; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_web_session_token ON public.web_session USING btree (county_code, token_digest);


--
-- Name: account_role fk_account_role_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_role
    ADD CONSTRAINT fk_account_role_account_id FOREIGN KEY (county_code, account_id) REFERENCES public.account(county_code, id);


--
-- Name: account_secret fk_account_secret_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_secret
    ADD CONSTRAINT fk_account_secret_id FOREIGN KEY (county_code, id) REFERENCES public.account(county_code, id);


--
-- Name: api_token fk_api_token_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT fk_api_token_account_id FOREIGN KEY (county_code, account_id) REFERENCES public.account(county_code, id);


--
-- Name: bank_return fk_bank_return_batch_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bank_return
    ADD CONSTRAINT fk_bank_return_batch_id FOREIGN KEY (county_code, batch_id) REFERENCES public.payment_batch(county_code, id);


--
-- Name: benefit fk_benefit_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.benefit
    ADD CONSTRAINT fk_benefit_person_id FOREIGN KEY (county_code, person_id) REFERENCES public.person(county_code, id);


--
-- Name: claim_answer fk_claim_answer_file_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_answer
    ADD CONSTRAINT fk_claim_answer_file_id FOREIGN KEY (county_code, file_id) REFERENCES public.stored_file(county_code, id);


--
-- Name: claim_answer fk_claim_answer_line_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_answer
    ADD CONSTRAINT fk_claim_answer_line_id FOREIGN KEY (county_code, line_id) REFERENCES public.claim_line(county_code, id);


--
-- Name: claim_check fk_claim_check_claim_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_check
    ADD CONSTRAINT fk_claim_check_claim_id FOREIGN KEY (county_code, claim_id) REFERENCES public.claim(county_code, id);


--
-- Name: claim_line fk_claim_line_claim_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_line
    ADD CONSTRAINT fk_claim_line_claim_id FOREIGN KEY (county_code, claim_id) REFERENCES public.claim(county_code, id);


--
-- Name: claim fk_claim_paper_file_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_paper_file_id FOREIGN KEY (county_code, paper_file_id) REFERENCES public.stored_file(county_code, id);


--
-- Name: claim_step fk_claim_step_claim_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_step
    ADD CONSTRAINT fk_claim_step_claim_id FOREIGN KEY (county_code, claim_id) REFERENCES public.claim(county_code, id);


--
-- Name: class fk_class_paper_signature_file_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.class
    ADD CONSTRAINT fk_class_paper_signature_file_id FOREIGN KEY (county_code, paper_signature_file_id) REFERENCES public.stored_file(county_code, id);


--
-- Name: class_step fk_class_step_class_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.class_step
    ADD CONSTRAINT fk_class_step_class_id FOREIGN KEY (county_code, class_id) REFERENCES public.class(county_code, id);


--
-- Name: class_step fk_class_step_file_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.class_step
    ADD CONSTRAINT fk_class_step_file_id FOREIGN KEY (county_code, file_id) REFERENCES public.stored_file(county_code, id);


--
-- Name: class fk_class_syllabus_file_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.class
    ADD CONSTRAINT fk_class_syllabus_file_id FOREIGN KEY (county_code, syllabus_file_id) REFERENCES public.stored_file(county_code, id);


--
-- Name: class_trainer fk_class_trainer_class_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.class_trainer
    ADD CONSTRAINT fk_class_trainer_class_id FOREIGN KEY (county_code, class_id) REFERENCES public.class(county_code, id);


--
-- Name: deputy fk_deputy_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deputy
    ADD CONSTRAINT fk_deputy_account_id FOREIGN KEY (county_code, account_id) REFERENCES public.account(county_code, id);


--
-- Name: deputy fk_deputy_principal_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deputy
    ADD CONSTRAINT fk_deputy_principal_id FOREIGN KEY (county_code, principal_id) REFERENCES public.account(county_code, id);


--
-- Name: earlier_determination fk_earlier_determination_claim_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.earlier_determination
    ADD CONSTRAINT fk_earlier_determination_claim_id FOREIGN KEY (county_code, claim_id) REFERENCES public.claim(county_code, id);


--
-- Name: earlier_determination fk_earlier_determination_line_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.earlier_determination
    ADD CONSTRAINT fk_earlier_determination_line_id FOREIGN KEY (county_code, line_id) REFERENCES public.claim_line(county_code, id);


--
-- Name: ledger_posting fk_ledger_posting_entry_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_posting
    ADD CONSTRAINT fk_ledger_posting_entry_id FOREIGN KEY (county_code, entry_id) REFERENCES public.ledger_entry(county_code, id);


--
-- Name: lesson fk_lesson_class_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lesson
    ADD CONSTRAINT fk_lesson_class_id FOREIGN KEY (county_code, class_id) REFERENCES public.class(county_code, id);


--
-- Name: lesson fk_lesson_replaced_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lesson
    ADD CONSTRAINT fk_lesson_replaced_by FOREIGN KEY (county_code, replaced_by) REFERENCES public.lesson(county_code, id);


--
-- Name: meeting_item fk_meeting_item_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_item
    ADD CONSTRAINT fk_meeting_item_meeting_id FOREIGN KEY (county_code, meeting_id) REFERENCES public.meeting(county_code, id);


--
-- Name: meeting fk_meeting_minutes_file_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_minutes_file_id FOREIGN KEY (county_code, minutes_file_id) REFERENCES public.stored_file(county_code, id);


--
-- Name: notice_line fk_notice_line_notice_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice_line
    ADD CONSTRAINT fk_notice_line_notice_id FOREIGN KEY (county_code, notice_id) REFERENCES public.notice(county_code, id);


--
-- Name: objection fk_objection_notice_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objection
    ADD CONSTRAINT fk_objection_notice_id FOREIGN KEY (county_code, notice_id) REFERENCES public.notice(county_code, id);


--
-- Name: objection fk_objection_notice_line_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.objection
    ADD CONSTRAINT fk_objection_notice_line_id FOREIGN KEY (county_code, notice_line_id) REFERENCES public.notice_line(county_code, id);


--
-- Name: payment_line fk_payment_line_batch_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_line
    ADD CONSTRAINT fk_payment_line_batch_id FOREIGN KEY (county_code, batch_id) REFERENCES public.payment_batch(county_code, id);


--
-- Name: payment_share fk_payment_share_payment_line_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_share
    ADD CONSTRAINT fk_payment_share_payment_line_id FOREIGN KEY (county_code, payment_line_id) REFERENCES public.payment_line(county_code, id);


--
-- Name: person_tag fk_person_tag_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_tag
    ADD CONSTRAINT fk_person_tag_person_id FOREIGN KEY (county_code, person_id) REFERENCES public.person(county_code, id);


--
-- Name: platform_difference fk_platform_difference_import_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.platform_difference
    ADD CONSTRAINT fk_platform_difference_import_id FOREIGN KEY (county_code, import_id) REFERENCES public.platform_import(county_code, id);


--
-- Name: recovery_code fk_recovery_code_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT fk_recovery_code_account_id FOREIGN KEY (county_code, account_id) REFERENCES public.account(county_code, id);


--
-- Name: roster_row fk_roster_row_import_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roster_row
    ADD CONSTRAINT fk_roster_row_import_id FOREIGN KEY (county_code, import_id) REFERENCES public.roster_import(county_code, id);


--
-- Name: trainer fk_trainer_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trainer
    ADD CONSTRAINT fk_trainer_organisation_id FOREIGN KEY (county_code, organisation_id) REFERENCES public.organisation(county_code, id);


--
-- Name: trainer fk_trainer_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trainer
    ADD CONSTRAINT fk_trainer_person_id FOREIGN KEY (county_code, person_id) REFERENCES public.person(county_code, id);


--
-- Name: venue fk_venue_organisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.venue
    ADD CONSTRAINT fk_venue_organisation_id FOREIGN KEY (county_code, organisation_id) REFERENCES public.organisation(county_code, id);


--
-- PostgreSQL database dump complete
--


