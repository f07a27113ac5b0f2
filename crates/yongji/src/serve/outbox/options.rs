//! How the operator says which gateways there are: flags for what anybody may see, the environment for secrets.

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use zeroize::Zeroizing;

use super::address::Address;
use super::gateway::{Gateway, Wanted};
use super::post::PATIENCE;
use super::template::Template;
use super::ways::Ways;
use super::webhook::Webhook;

/// Characters a webhook's secret has at least.
const SECRET_MIN: usize = 16;

/// The gateways messages leave by; without any, they become lines of files.
#[derive(Clone, Debug, Default, Args)]
pub struct Gateways {
    /// The address of the SMS gateway. Its token, if it wants one, is the environment's YONGJI_SMS_TOKEN.
    #[arg(long, requires = "sms_body")]
    pub sms_url: Option<String>,
    /// What is posted to it: JSON with places such as {phone}, {text}, {template}, {args}, {arg.code}, {id}.
    #[arg(long)]
    pub sms_body: Option<String>,
    /// The body is name=value&name=value instead of JSON.
    #[arg(long)]
    pub sms_form: bool,
    /// What a good answer says: field=value, inner fields behind dots.
    #[arg(long)]
    pub sms_ok: Option<String>,
    /// The gateway's name for one of our texts: access-code-message=SMS_1. May be given several times.
    #[arg(long = "sms-template")]
    pub sms_templates: Vec<String>,
    /// The address of the gateway that reads codes out by a call. Its token is YONGJI_VOICE_TOKEN.
    #[arg(long, requires = "voice_body")]
    pub voice_url: Option<String>,
    /// What is posted to it.
    #[arg(long)]
    pub voice_body: Option<String>,
    /// The body is name=value&name=value instead of JSON.
    #[arg(long)]
    pub voice_form: bool,
    /// What a good answer says.
    #[arg(long)]
    pub voice_ok: Option<String>,
    /// The voice gateway's name for one of our texts.
    #[arg(long = "voice-template")]
    pub voice_templates: Vec<String>,
    /// The header in which both gateways want their token.
    #[arg(long, default_value = "Authorization")]
    pub token_header: String,
    /// The address of the webhook. The secret it is signed with is YONGJI_WEBHOOK_SECRET.
    #[arg(long)]
    pub webhook_url: Option<String>,
    /// The webhook is told telephone numbers, texts and codes too.
    #[arg(long, requires = "webhook_url")]
    pub webhook_personal: bool,
}

/// The secrets of the gateways.
#[derive(Default)]
pub struct Secrets {
    pub sms: Option<Zeroizing<String>>,
    pub voice: Option<Zeroizing<String>>,
    pub webhook: Option<Zeroizing<String>>,
}

impl Secrets {
    /// Of the environment.
    pub fn of_environment() -> Secrets {
        let of = |name: &str| {
            let value = std::env::var(name).ok().map(Zeroizing::new);
            value.filter(|value| !value.is_empty())
        };
        Secrets {
            sms: of("YONGJI_SMS_TOKEN"),
            voice: of("YONGJI_VOICE_TOKEN"),
            webhook: of("YONGJI_WEBHOOK_SECRET"),
        }
    }
}

struct Described<'a> {
    url: &'a str,
    body: Option<&'a str>,
    form: bool,
    wanted: Option<&'a str>,
    names: &'a [String],
    token: Option<Zeroizing<String>>,
}

impl Gateways {
    /// Whether any gateway is named.
    pub fn any(&self) -> bool {
        self.sms_url.is_some() || self.voice_url.is_some() || self.webhook_url.is_some()
    }

    /// The adapters, or what is wrong with the flags. `folder` is where files go.
    pub fn ways(&self, folder: PathBuf, secrets: Secrets) -> Result<Ways, String> {
        self.ways_within(folder, secrets, PATIENCE)
    }

    pub(super) fn ways_within(
        &self,
        folder: PathBuf,
        secrets: Secrets,
        patience: Duration,
    ) -> Result<Ways, String> {
        let gateway = |d: Described<'_>| -> Result<Gateway, String> {
            let mut names = HashMap::new();
            for pair in d.names {
                let (ours, theirs) = pair
                    .split_once('=')
                    .ok_or_else(|| format!("{pair} is not text=name"))?;
                names.insert(ours.to_owned(), theirs.to_owned());
            }
            Ok(Gateway::new(
                Address::parse(d.url)?,
                patience,
                Template::parse(d.body.unwrap_or_default(), d.form)?,
                d.token.map(|token| (self.token_header.clone(), token)),
                d.wanted.map(Wanted::parse).transpose()?,
                names,
            ))
        };
        let sms = self.sms_url.as_deref().map(|url| {
            gateway(Described {
                url,
                body: self.sms_body.as_deref(),
                form: self.sms_form,
                wanted: self.sms_ok.as_deref(),
                names: &self.sms_templates,
                token: secrets.sms,
            })
            .map_err(|error| format!("SMS gateway: {error}"))
        });
        let voice = self.voice_url.as_deref().map(|url| {
            gateway(Described {
                url,
                body: self.voice_body.as_deref(),
                form: self.voice_form,
                wanted: self.voice_ok.as_deref(),
                names: &self.voice_templates,
                token: secrets.voice,
            })
            .map_err(|error| format!("voice gateway: {error}"))
        });
        let webhook = self.webhook_url.as_deref().map(|url| {
            let secret = secrets
                .webhook
                .filter(|secret| secret.len() >= SECRET_MIN)
                .ok_or_else(|| {
                    format!("webhook: YONGJI_WEBHOOK_SECRET needs {SECRET_MIN} characters at least")
                })?;
            let address = Address::parse(url).map_err(|error| format!("webhook: {error}"))?;
            Ok::<_, String>(Webhook::new(
                address,
                patience,
                secret,
                self.webhook_personal,
            ))
        });
        Ok(Ways::new(
            folder,
            sms.transpose()?,
            voice.transpose()?,
            webhook.transpose()?,
        ))
    }
}
