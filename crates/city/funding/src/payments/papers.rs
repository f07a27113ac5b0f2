//! 拨款函, 汇总表, 清册 of a batch, as papers and as workbooks. All say the same amounts, or they are not printed.

use std::collections::HashMap;

use documents::papers::{
    LetterAccount, PaymentLetter, PaymentLine, PaymentList, PaymentSummary, SummaryLine,
};
use documents::{Contact, Imprint, Signature};
use kernel::{Money, Text};
use policy::{LetterKind, Pack};
use registers::bank_accounts;
use registers::people;
use sea_orm::ConnectionTrait;
use sheets::write::{Column, Plan, Value, WriteError, Xlsx};
use store::{Keys, StoreError};

use super::queries;
use super::tables::{payment_batch, payment_line, payment_share};
use crate::claims::lines;
use crate::claims::tables::{claim, claim_line};
use crate::meetings::tables::meeting;
use crate::rules;

/// Everything the papers of a batch say.
pub struct Dossier {
    batch: payment_batch::Model,
    lines: Vec<payment_line::Model>,
    shares: Vec<payment_share::Model>,
    claims: HashMap<String, claim::Model>,
    claim_lines: HashMap<String, claim_line::Model>,
    banks: HashMap<String, String>,
    accounts: HashMap<String, String>,
    numbers: HashMap<String, String>,
    document: String,
    meetings: String,
    total: Money,
    /// Lines stopped after the release, with their reasons: each made a new version of the papers.
    stopped: Vec<(i32, String)>,
}

impl Dossier {
    /// Reads it. Numbers and accounts come masked by the pack.
    pub async fn of(
        conn: &impl ConnectionTrait,
        keys: &Keys,
        pack: &Pack,
        batch: payment_batch::Model,
    ) -> Result<Dossier, StoreError> {
        let county = batch.county_code.clone();
        let mut lines = queries::lines(conn, &county, &batch.id).await?;
        let stopped = stopped(conn, &county, &batch.id, &lines).await?;
        lines.retain(|line| line.live.is_some());
        let ids: Vec<String> = lines.iter().map(|line| line.id.clone()).collect();
        let shares = queries::shares(conn, &county, &ids).await?;
        let claim_ids: Vec<String> = lines.iter().map(|line| line.claim_id.clone()).collect();
        let claims = queries::claims_of(conn, &county, &claim_ids).await?;
        let of_lines: Vec<String> = shares.iter().map(|s| s.claim_line_id.clone()).collect();
        let claim_lines = lines::find_many(conn, &county, &of_lines).await?;
        let account_ids: Vec<String> = lines.iter().map(|line| line.account_id.clone()).collect();
        let rows = bank_accounts::queries::find_many(conn, &county, &account_ids).await?;
        let all: Vec<_> = rows.values().cloned().collect();
        let masks = &pack.settings().masks;
        let accounts = bank_accounts::masked(conn, keys, &all, masks.bank_account).await?;
        let persons: Vec<String> = claim_lines.values().map(|l| l.person_id.clone()).collect();
        let numbers =
            people::queries::masked_numbers(conn, keys, &county, &persons, masks.id_number).await?;
        let document = match &batch.appropriation_id {
            Some(id) => queries::appropriation(conn, &county, id)
                .await?
                .map(|row| row.document_number)
                .unwrap_or_default(),
            None => String::new(),
        };
        let meetings = meetings_of(conn, &county, claims.values()).await?;
        let total = Money::total(lines.iter().map(|line| Money::from_fen(line.amount_fen)))
            .map_err(|error| StoreError::Broken(error.to_string()))?;
        Ok(Dossier {
            banks: rows
                .into_iter()
                .map(|(id, row)| (id, row.bank_name))
                .collect(),
            batch,
            lines,
            shares,
            claims,
            claim_lines,
            accounts,
            numbers,
            document,
            meetings,
            total,
            stopped,
        })
    }

    /// The version of the papers: 1, and one more for each line stopped after the release.
    pub fn version(&self) -> usize {
        self.stopped.len() + 1
    }

    /// The version as a title carries it; the first is not named.
    fn version_words(&self) -> String {
        match self.version() {
            1 => String::new(),
            n => format!("（第{n}版）"),
        }
    }

    /// What a later version says of itself.
    fn version_note(&self) -> Option<String> {
        if self.stopped.is_empty() {
            return None;
        }
        let lines: Vec<String> = self
            .stopped
            .iter()
            .map(|(place, reason)| format!("第{place}户（{reason}）"))
            .collect();
        Some(format!(
            "本件为第{}版，代替以前各版。放款后止付移出：{}。",
            self.version(),
            lines.join("、")
        ))
    }

    /// People behind the payments.
    pub fn heads(&self) -> u32 {
        u32::try_from(self.shares.len()).unwrap_or(u32::MAX)
    }

    fn heads_of(&self, line: &payment_line::Model) -> u32 {
        let n = self
            .shares
            .iter()
            .filter(|share| share.payment_line_id == line.id)
            .count();
        u32::try_from(n).unwrap_or(u32::MAX)
    }

    fn programme(&self, pack: &Pack, line: &payment_line::Model) -> String {
        self.claims
            .get(&line.claim_id)
            .map(|claim| rules::programme(pack, &claim.programme_id).zh)
            .unwrap_or_default()
    }

    fn claim_number(&self, line: &payment_line::Model) -> String {
        self.claims
            .get(&line.claim_id)
            .map(|claim| claim.number.clone())
            .unwrap_or_default()
    }

    fn bank(&self, line: &payment_line::Model) -> (String, String) {
        let of = |from: &HashMap<String, String>| {
            from.get(&line.account_id).cloned().unwrap_or_default()
        };
        (of(&self.banks), of(&self.accounts))
    }

    fn fund(&self, pack: &Pack) -> (String, String) {
        let name = rules::fund(pack, &self.batch.fund_id).zh;
        let subject = pack
            .settings()
            .fund(&self.batch.fund_id)
            .map(|fund| {
                let words = fund.subject_name.as_ref().map(|name| name.zh.clone());
                [fund.subject_code.clone(), words]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .unwrap_or_default();
        (name, subject)
    }

    fn imprint(&self, pack: &Pack, today: chrono::NaiveDate) -> Imprint {
        let mut imprint = Imprint::new(today, &pack.settings().office.name.zh);
        if self
            .lines
            .iter()
            .any(|line| line.payee_kind == "organisation")
        {
            imprint.payee_note = pack
                .settings()
                .letter(LetterKind::InstitutionMoney)
                .map(|letter| letter.text.zh.clone());
        }
        imprint
    }

    fn title(&self, paper: &str) -> String {
        format!(
            "{}职业培训补贴资金{paper}{}",
            self.batch.number,
            self.version_words()
        )
    }

    /// 拨款函
    pub fn letter(&self, pack: &Pack, today: chrono::NaiveDate) -> PaymentLetter {
        let (fund, subject) = self.fund(pack);
        let same = |text: &str| Text::new(text, text);
        let values = [
            ("batch", same(&self.batch.number)),
            ("fund", same(&fund)),
            ("document", same(&self.document)),
            ("persons", same(&self.heads().to_string())),
            ("amount", same(&self.total.to_string())),
            ("capitals", same(&self.total.in_capitals())),
            ("meeting", same(&self.meetings)),
        ];
        let filled = pack
            .settings()
            .letter(LetterKind::PaymentLetter)
            .map(|letter| letter.fill(&values).zh)
            .unwrap_or_default();
        let (addressee, body) = filled.split_once('：').map_or_else(
            || (String::new(), filled.clone()),
            |(to, body)| (to.into(), body.into()),
        );
        let service = rules::telephone(pack, "service");
        PaymentLetter {
            imprint: self.imprint(pack, today),
            issuer: pack.settings().office.name.zh.clone(),
            document_number: None,
            title: format!(
                "关于拨付{}职业培训补贴资金的函{}",
                self.batch.number,
                self.version_words()
            ),
            addressee,
            body: [Some(body), self.version_note()]
                .into_iter()
                .flatten()
                .collect(),
            fund,
            appropriation: self.document.clone(),
            subject,
            batch: self.batch.number.clone(),
            accounts: self
                .lines
                .iter()
                .map(|line| {
                    let (bank, account) = self.bank(line);
                    LetterAccount {
                        payee: line.payee_name.clone(),
                        bank,
                        account,
                        amount: Money::from_fen(line.amount_fen),
                    }
                })
                .collect(),
            total: self.total,
            heads: self.heads(),
            attachments: vec![self.title("汇总表"), self.title("清册")],
            contact: Contact::new(service.0, service.1),
            issued_on: today,
        }
    }

    fn signatures() -> Vec<Signature> {
        ["制表", "复核", "负责人"].map(Signature::blank).to_vec()
    }

    /// 汇总表
    pub fn summary(&self, pack: &Pack, today: chrono::NaiveDate) -> PaymentSummary {
        let (fund, subject) = self.fund(pack);
        PaymentSummary {
            imprint: self.imprint(pack, today),
            title: self.title("汇总表"),
            batch: self.batch.number.clone(),
            document: pack.document().number.clone(),
            fund,
            appropriation: self.document.clone(),
            subject,
            payees: self
                .lines
                .iter()
                .map(|line| SummaryLine {
                    number: u32::try_from(line.place).unwrap_or(0),
                    payee: line.payee_name.clone(),
                    programme: self.programme(pack, line),
                    class: self.claim_number(line),
                    heads: self.heads_of(line),
                    standard: None,
                    amount: Money::from_fen(line.amount_fen),
                    sentence: line.sentence.clone(),
                    remark: line.retry_of.as_ref().map(|_| "退回后重付".to_owned()),
                })
                .collect(),
            heads: self.heads(),
            total: self.total,
            signatures: Dossier::signatures(),
        }
    }

    /// 清册
    pub fn list(&self, pack: &Pack, today: chrono::NaiveDate) -> PaymentList {
        let (fund, subject) = self.fund(pack);
        PaymentList {
            imprint: self.imprint(pack, today),
            title: self.title("清册"),
            batch: self.batch.number.clone(),
            document: pack.document().number.clone(),
            fund,
            appropriation: self.document.clone(),
            subject,
            payments: self.payments(pack),
            total: self.total,
            signatures: Dossier::signatures(),
        }
    }

    /// One row a person, in the order of payment lines and of the claim.
    fn payments(&self, pack: &Pack) -> Vec<PaymentLine> {
        let mut rows = Vec::with_capacity(self.shares.len());
        for line in &self.lines {
            let (bank, account) = self.bank(line);
            let mut shares: Vec<_> = self
                .shares
                .iter()
                .filter(|share| share.payment_line_id == line.id)
                .filter_map(|share| Some((share, self.claim_lines.get(&share.claim_line_id)?)))
                .collect();
            shares.sort_by_key(|(_, claim_line)| claim_line.place);
            for (share, person) in shares {
                rows.push(PaymentLine {
                    number: u32::try_from(rows.len() + 1).unwrap_or(u32::MAX),
                    name: person.person_name.clone(),
                    id_number: self
                        .numbers
                        .get(&person.person_id)
                        .cloned()
                        .unwrap_or_default(),
                    matter: format!("{} {}", self.programme(pack, line), self.claim_number(line)),
                    payee: line.payee_name.clone(),
                    bank: bank.clone(),
                    account: account.clone(),
                    amount: Money::from_fen(share.amount_fen),
                    sentence: person.sentence.clone().unwrap_or_default(),
                    remark: None,
                });
            }
        }
        rows
    }

    /// 汇总表 as a workbook.
    pub fn summary_sheet(
        &self,
        pack: &Pack,
        today: chrono::NaiveDate,
    ) -> Result<Vec<u8>, WriteError> {
        let paper = self.summary(pack, today);
        let columns = [
            Column::text("序号").width(8.0),
            Column::text("收款单位（人）").width(30.0),
            Column::text("补贴项目").width(24.0),
            Column::text("申请编号").width(16.0),
            Column::integer("人数").totalled(),
            Column::amount("金额（元）").totalled(),
            Column::text("政策依据").width(12.0),
            Column::text("备注").width(16.0),
        ];
        let rows = paper.payees.iter().map(|line| {
            [
                Value::from(line.number.to_string()),
                Value::from(line.payee.as_str()),
                Value::from(line.programme.as_str()),
                Value::from(line.class.as_str()),
                Value::Integer(i64::from(line.heads)),
                Value::from(line.amount),
                Value::from(line.sentence.as_str()),
                Value::from(line.remark.as_deref().unwrap_or("")),
            ]
        });
        Xlsx::new()
            .sheet(&self.plan(&paper.title, &paper.fund, columns), rows)?
            .finish()
    }

    /// 清册 as a workbook.
    pub fn list_sheet(&self, pack: &Pack, today: chrono::NaiveDate) -> Result<Vec<u8>, WriteError> {
        let paper = self.list(pack, today);
        let columns = [
            Column::text("序号").width(8.0),
            Column::text("姓名").width(14.0),
            Column::text("证件号").width(24.0),
            Column::text("事项").width(36.0),
            Column::text("收款单位（人）").width(30.0),
            Column::text("开户行").width(30.0),
            Column::text("账号").width(24.0),
            Column::amount("金额（元）").totalled(),
            Column::text("政策依据").width(12.0),
        ];
        let rows = paper.payments.iter().map(|line| {
            [
                Value::from(line.number.to_string()),
                Value::from(line.name.as_str()),
                Value::from(line.id_number.as_str()),
                Value::from(line.matter.as_str()),
                Value::from(line.payee.as_str()),
                Value::from(line.bank.as_str()),
                Value::from(line.account.as_str()),
                Value::from(line.amount),
                Value::from(line.sentence.as_str()),
            ]
        });
        Xlsx::new()
            .sheet(&self.plan(&paper.title, &paper.fund, columns), rows)?
            .finish()
    }

    fn plan<const N: usize>(&self, title: &str, fund: &str, columns: [Column; N]) -> Plan {
        Plan::new(&self.batch.number, columns)
            .title(title)
            .title(format!("资金：{fund}　指标文号：{}", self.document))
            .total_row("合计")
            .note(format!("合计大写：{}", self.total.in_capitals()))
            .note("制表：　　　　复核：　　　　负责人：　　　　（盖章）")
            .landscape()
    }
}

/// The lines stopped after the release, in the order in which they were.
async fn stopped(
    conn: &impl ConnectionTrait,
    county: &str,
    batch_id: &str,
    lines: &[payment_line::Model],
) -> Result<Vec<(i32, String)>, StoreError> {
    let stops = queries::corrections::stops(conn, county, batch_id).await?;
    Ok(stops
        .into_iter()
        .filter(|stop| stop.state == "done")
        .filter_map(|stop| {
            let line = lines.iter().find(|line| line.id == stop.line_id)?;
            Some((line.place, stop.reason))
        })
        .collect())
}

/// The meetings that decided these claims, by the numbers of their minutes.
async fn meetings_of(
    conn: &impl ConnectionTrait,
    county: &str,
    claims: impl Iterator<Item = &claim::Model>,
) -> Result<String, StoreError> {
    use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
    let mut ids: Vec<String> = claims
        .filter_map(|claim| claim.meeting_id.clone())
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let rows = meeting::Entity::find()
        .filter(meeting::Column::CountyCode.eq(county))
        .filter(meeting::Column::Id.is_in(ids))
        .order_by_asc(meeting::Column::Id)
        .all(conn)
        .await?;
    let numbers: Vec<String> = rows
        .into_iter()
        .filter_map(|row| row.minutes_number)
        .collect();
    Ok(if numbers.is_empty() {
        "局会议".into()
    } else {
        numbers.join("、")
    })
}
