//! Files that go to others and come back: the bank's counter, the provincial platform.

use kernel::Text;

use super::Basis;
use crate::source::{closed_list, record};

closed_list! {
    /// The encoding of a text file.
    pub enum FileEncoding {
        /// GB18030, which banks and old Excel expect; rare characters of names survive, which GBK loses.
        Gb18030 = "gb18030",
        /// UTF-8 with a byte order mark, so that Excel opens it rightly.
        Utf8Bom = "utf8_bom",
        /// UTF-8.
        Utf8 = "utf8",
    }
}

closed_list! {
    /// What a column of the bank's files holds.
    pub enum BankField {
        /// The batch.
        BatchNumber = "batch_number",
        /// The line inside the batch.
        LineNumber = "line_number",
        /// The account holder.
        Holder = "holder",
        /// The holder's identity or credit code.
        HolderCode = "holder_code",
        /// The account.
        Account = "account",
        /// The bank where the account is.
        BankName = "bank_name",
        /// The bank's code.
        BankCode = "bank_code",
        /// The amount in yuan with two decimals.
        AmountYuan = "amount_yuan",
        /// What it is for.
        Purpose = "purpose",
        /// A telephone of the payee.
        Phone = "phone",
        /// Paid or not, in the bank's words.
        State = "state",
        /// Why not.
        Reason = "reason",
        /// The day.
        Date = "date",
        /// The voucher number.
        Voucher = "voucher",
    }
}

record! {
    /// A column.
    pub struct BankColumn {
        /// The heading.
        pub title: String,
        /// What it holds.
        pub field: BankField,
    }
}

record! {
    /// The file for the bank's counter.
    pub struct BankFile {
        /// The bank or layout it is for.
        pub name: Text,
        /// Its encoding when it is a text file.
        pub encoding: FileEncoding,
        /// What parts the columns of a text file, one character.
        pub separator: String,
        /// Whether the first line holds the headings.
        pub header: bool,
        /// The columns, in order.
        pub columns: Vec<BankColumn>,
        /// Where the layout comes from.
        pub basis: Basis,
    }
}

record! {
    /// The file the bank gives back.
    pub struct BankReturn {
        /// Its encoding.
        pub encoding: FileEncoding,
        /// The columns by which it is read, several headings of one field where banks differ; others are passed over.
        pub columns: Vec<BankColumn>,
        /// The words that mean paid, each the whole cell.
        pub paid: Vec<String>,
        /// The words that mean not paid, each the whole cell.
        pub failed: Vec<String>,
        /// What the bank's reasons mean.
        pub failures: Vec<Failure>,
        /// Where the layout comes from.
        pub basis: Basis,
    }
}

closed_list! {
    /// Why a bank sends a payment back.
    pub enum FailureKind {
        /// 卡未激活
        NotActivated = "not_activated",
        /// 户名不符
        HolderDiffers = "holder_differs",
        /// 销户
        Closed = "closed",
        /// 账号有误
        NoSuchAccount = "no_such_account",
        /// 冻结
        Frozen = "frozen",
        /// Anything else.
        Other = "other",
    }
}

record! {
    /// What a bank's reason means.
    pub struct Failure {
        /// The words that occur in the reason.
        pub words: Vec<String>,
        /// What they mean.
        pub kind: FailureKind,
        /// What to tell the payee.
        pub advice: Text,
    }
}

closed_list! {
    /// What a column of the provincial platform's sheets holds.
    pub enum PlatformField {
        /// The class's number on the platform.
        ClassNumber = "class_number",
        /// The class's name.
        ClassName = "class_name",
        /// The institution's name.
        Institution = "institution",
        /// The institution's credit code.
        InstitutionCode = "institution_code",
        /// The kind of training.
        Programme = "programme",
        /// The occupation.
        Occupation = "occupation",
        /// The job type.
        JobType = "job_type",
        /// The level.
        Level = "level",
        /// The class hours.
        Hours = "hours",
        /// The first day.
        StartDate = "start_date",
        /// The last day.
        EndDate = "end_date",
        /// The place.
        Venue = "venue",
        /// How many learners.
        Learners = "learners",
        /// A learner's identity number.
        IdNumber = "id_number",
        /// A learner's name.
        Name = "name",
        /// One of the 56 peoples.
        Ethnicity = "ethnicity",
        /// The registration card of employment or unemployment.
        EmploymentCard = "employment_card_no",
        /// The category of person.
        PersonCategory = "person_category",
        /// Rural or not.
        HukouKind = "hukou_kind",
        /// The division of the household register.
        HukouRegion = "hukou_region",
        /// The division of the residence.
        ResidenceRegion = "residence_region",
        /// The home address.
        HomeAddress = "home_address",
        /// A telephone.
        Phone = "phone",
        /// The postcode.
        Postcode = "postcode",
        /// The e-mail address.
        Email = "email",
        /// The postal address.
        MailAddress = "mail_address",
        /// The bank.
        BankName = "bank_name",
        /// The account holder.
        AccountHolder = "account_holder",
        /// The account.
        AccountNumber = "account_no",
        /// The day of a lesson.
        LessonDate = "lesson_date",
        /// The lesson's place in the day's timetable.
        LessonNumber = "lesson_number",
        /// Present, late, absent, on leave.
        Attendance = "attendance",
    }
}

record! {
    /// A column.
    pub struct PlatformColumn {
        /// The heading.
        pub title: String,
        /// What it holds.
        pub field: PlatformField,
    }
}

record! {
    /// The sheets of the provincial platform, which is the legal filing: its exports are imported, ours come in its order.
    pub struct PlatformFiles {
        /// Its name.
        pub name: Text,
        /// The classes.
        pub class_columns: Vec<PlatformColumn>,
        /// The learners of a class.
        pub learner_columns: Vec<PlatformColumn>,
        /// The attendance of a class.
        pub attendance_columns: Vec<PlatformColumn>,
        /// Where the columns come from.
        pub basis: Basis,
    }
}
