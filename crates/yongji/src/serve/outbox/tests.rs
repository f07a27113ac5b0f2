//! Messages on their way to a gateway that works, refuses, is slow or away.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use access::sign_in::{CodeChannel, CodeStep};
use access::{Access, AccessSettings, Origin, testing};
use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::Role;
use registers::people::commands::EnrolPerson;
use registers::people::{Hukou, PersonCard};
use store::outbox::Counts;
use store::testing::{COUNTY, TestStore, actor};
use store::{CommandError, outbox};
use zeroize::Zeroizing;

use super::webhook::{SIGNATURE, TIMESTAMP, signature};
use super::{Gateways, RetryMessages, Secrets, Ways, send};

const PHONE: &str = "13859000001";
const SECRET: &str = "a secret of the office";

/// What the gateway does with the next message.
#[derive(Clone)]
enum Act {
    Take,
    Say(&'static str),
    Fail,
    Slow,
    Away,
}

type Seen = Arc<Mutex<Vec<(String, HeaderMap, String)>>>;

/// A gateway on this machine.
struct Gateway {
    url: String,
    seen: Seen,
}

async fn gateway(acts: Vec<Act>) -> Gateway {
    let seen = Seen::default();
    let (kept, acts) = (seen.clone(), Arc::new(Mutex::new(VecDeque::from(acts))));
    let answer = move |uri: axum::http::Uri, headers: HeaderMap, body: Bytes| {
        let (kept, acts) = (kept.clone(), acts.clone());
        async move {
            let text = String::from_utf8(body.to_vec()).unwrap();
            kept.lock()
                .unwrap()
                .push((uri.path().into(), headers, text));
            let act = acts.lock().unwrap().pop_front().unwrap_or(Act::Take);
            let answer: Response = match act {
                Act::Take => r#"{"code":"OK"}"#.into_response(),
                Act::Say(text) => text.into_response(),
                Act::Fail => (StatusCode::INTERNAL_SERVER_ERROR, "oops").into_response(),
                Act::Slow => {
                    tokio::time::sleep(Duration::from_secs(5)).await;
                    r#"{"code":"OK"}"#.into_response()
                }
                Act::Away => {
                    (StatusCode::FOUND, [(header::LOCATION, "/elsewhere")]).into_response()
                }
            };
            answer
        }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/send", listener.local_addr().unwrap());
    let router = Router::new().fallback(answer);
    tokio::spawn(async move { axum::serve(listener, router).await });
    Gateway { url, seen }
}

struct Town {
    store: TestStore,
    access: Access,
}

impl Town {
    async fn new() -> Town {
        let town = Town {
            store: store::testing::store(crate::composition::registry).await,
            access: Access::new(AccessSettings::cheap()).unwrap(),
        };
        let clerk = actor("clerk", &[Role::Clerk]);
        let number = "0123456789X"
            .chars()
            .map(|check| format!("35048119700203002{check}"))
            .find(|number| kernel::IdNumber::parse(number).is_ok())
            .unwrap();
        let enrol = EnrolPerson {
            card: PersonCard {
                name: "罗秀英".into(),
                id_number: number.into(),
                phone: String::new().into(),
                ethnicity: String::new(),
                region_code: COUNTY.into(),
                hukou_kind: Hukou::Rural,
                residence_region: String::new(),
                address: String::new().into(),
            },
        };
        let person = town.store.run(enrol, &clerk, "").await.unwrap().person_id;
        testing::worker(&town.store, "罗秀英", &person, PHONE).await;
        town
    }

    async fn asks(&self, channel: CodeChannel) -> access::sign_in::CodeSent {
        self.access
            .send_code(&self.store, COUNTY, PHONE, channel, &Origin::default())
            .await
            .unwrap()
    }

    fn ways(&self, gateways: &Gateways) -> Ways {
        let secret = |text: &str| Some(Zeroizing::new(text.to_owned()));
        let secrets = Secrets {
            sms: secret("Bearer sms-token"),
            voice: secret("Bearer voice-token"),
            webhook: secret(SECRET),
        };
        let folder = self.store.folder.path().join("outbox");
        gateways
            .ways_within(folder, secrets, Duration::from_secs(1))
            .unwrap()
    }

    async fn counts(&self) -> Counts {
        let all = outbox::counts(self.store.read(), COUNTY).await.unwrap();
        all.into_iter().next().unwrap()
    }

    async fn last_error(&self) -> String {
        outbox::last_error(self.store.read(), COUNTY)
            .await
            .unwrap()
            .unwrap()
    }
}

fn sms(url: &str) -> Gateways {
    Gateways {
        sms_url: Some(url.into()),
        sms_body: Some(
            r#"{"to":"{phone}","template":"{template}","params":"{args}","text":"{text}"}"#.into(),
        ),
        sms_ok: Some("code=OK".into()),
        sms_templates: vec!["access-code-message=SMS_1".into()],
        token_header: "Authorization".into(),
        ..Gateways::default()
    }
}

#[tokio::test]
async fn a_workers_code_arrives_at_the_gateway_and_opens_the_door() {
    let (town, gateway) = (Town::new().await, gateway(vec![]).await);
    let sent = town.asks(CodeChannel::Sms).await;
    send(&town.store, &town.ways(&sms(&gateway.url)))
        .await
        .unwrap();
    let (_, headers, body) = gateway.seen.lock().unwrap()[0].clone();
    assert_eq!(headers["authorization"], "Bearer sms-token");
    assert_eq!(headers["idempotency-key"].len(), 26);
    let body: serde_json::Value = serde_json::from_str(&body).unwrap();
    assert_eq!(
        (&body["to"], &body["template"]),
        (&PHONE.into(), &"SMS_1".into())
    );
    let code = body["params"]["code"].as_str().unwrap();
    assert!(body["text"].as_str().unwrap().contains(code));
    assert!(matches!(
        town.access
            .code(&town.store, &sent.token, code, &Origin::default())
            .await,
        Ok(CodeStep::Done(_))
    ));
    assert_eq!(town.counts().await.sent, 1);
    // once is enough
    town.store.clock.advance(chrono::Duration::hours(1));
    send(&town.store, &town.ways(&sms(&gateway.url)))
        .await
        .unwrap();
    assert_eq!(gateway.seen.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_gateway_that_does_not_take_it_gets_it_again_later() {
    let town = Town::new().await;
    let acts = vec![
        Act::Fail,
        Act::Say(r#"{"code":"LIMIT"}"#),
        Act::Say("<html>"),
        Act::Slow,
        Act::Away,
        Act::Take,
    ];
    let gateway = gateway(acts).await;
    let ways = town.ways(&sms(&gateway.url));
    // not a code: a code would be over before the pauses are
    let long = access::AccessSettings {
        code_minutes: 600,
        ..AccessSettings::cheap()
    };
    town.access.apply(long);
    town.asks(CodeChannel::Sms).await;
    for error in [
        "the gateway answered with status 500",
        "the gateway did not take the message: LIMIT",
        "the gateway's answer is not JSON",
        "the gateway did not answer in time",
        "the gateway answered with status 302",
    ] {
        send(&town.store, &ways).await.unwrap();
        assert_eq!(town.last_error().await, error);
        let counts = town.counts().await;
        assert_eq!((counts.sent, counts.failing), (0, 1));
        let before = gateway.seen.lock().unwrap().len();
        send(&town.store, &ways).await.unwrap();
        assert_eq!(gateway.seen.lock().unwrap().len(), before, "it pauses");
        town.store.clock.advance(chrono::Duration::minutes(40));
    }
    send(&town.store, &ways).await.unwrap();
    let counts = town.counts().await;
    assert_eq!((counts.sent, counts.failing, counts.waiting), (1, 0, 0));
    let paths = gateway.seen.lock().unwrap();
    assert!(
        paths.iter().all(|(path, ..)| path == "/send"),
        "no redirect was followed"
    );
}

#[tokio::test]
async fn a_gateway_that_is_down_keeps_the_message_and_an_administrator_tries_again() {
    let town = Town::new().await;
    // a port nobody listens on
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/send", free.local_addr().unwrap());
    drop(free);
    town.asks(CodeChannel::Sms).await;
    send(&town.store, &town.ways(&sms(&url))).await.unwrap();
    assert_eq!(town.last_error().await, "the gateway cannot be reached");
    let boss = actor("boss", &[Role::Administrator]);
    let clerk = actor("clerk", &[Role::Clerk]);
    let retry = || RetryMessages {};
    assert!(matches!(
        town.store.run(retry(), &clerk, "").await,
        Err(CommandError::Denied(_))
    ));
    let done = town.store.run(retry(), &boss, "").await.unwrap();
    assert_eq!(done.messages, 1);
    let gateway = gateway(vec![]).await;
    send(&town.store, &town.ways(&sms(&gateway.url)))
        .await
        .unwrap();
    assert_eq!(town.counts().await.sent, 1);
    assert!(matches!(
        town.store.run(retry(), &boss, "").await,
        Err(CommandError::Refused(_))
    ));
}

#[tokio::test]
async fn a_code_that_is_over_is_not_sent_any_more() {
    let (town, gateway) = (Town::new().await, gateway(vec![]).await);
    town.asks(CodeChannel::Sms).await;
    town.store.clock.advance(chrono::Duration::minutes(5));
    send(&town.store, &town.ways(&sms(&gateway.url)))
        .await
        .unwrap();
    assert!(gateway.seen.lock().unwrap().is_empty());
    assert_eq!(town.counts().await.given_up, 1);
}

#[tokio::test]
async fn a_code_is_read_out_by_the_voice_gateway_and_without_one_sent_as_a_message() {
    let (town, gateway) = (Town::new().await, gateway(vec![]).await);
    let both = Gateways {
        voice_url: Some(gateway.url.replace("/send", "/call")),
        voice_body: Some("called={phone}&digits={arg.code}".into()),
        voice_form: true,
        ..sms(&gateway.url)
    };
    town.asks(CodeChannel::Voice).await;
    send(&town.store, &town.ways(&both)).await.unwrap();
    let (path, headers, body) = gateway.seen.lock().unwrap()[0].clone();
    assert_eq!(path, "/call");
    assert_eq!(headers["authorization"], "Bearer voice-token");
    assert!(
        body.starts_with(&format!("called={PHONE}&digits=")),
        "{body}"
    );
    town.store.clock.advance(chrono::Duration::minutes(2));
    town.asks(CodeChannel::Voice).await;
    send(&town.store, &town.ways(&sms(&gateway.url)))
        .await
        .unwrap();
    assert_eq!(gateway.seen.lock().unwrap()[1].0, "/send");
}

#[tokio::test]
async fn a_webhook_is_told_signed_and_nothing_personal_unless_the_operator_says_so() {
    let (town, gateway) = (Town::new().await, gateway(vec![]).await);
    let quiet = Gateways {
        webhook_url: Some(gateway.url.clone()),
        ..Gateways::default()
    };
    let telling = Gateways {
        webhook_personal: true,
        ..quiet.clone()
    };
    for (gateways, personal) in [(quiet, false), (telling, true)] {
        town.asks(CodeChannel::Sms).await;
        send(&town.store, &town.ways(&gateways)).await.unwrap();
        let (_, headers, body) = gateway.seen.lock().unwrap().pop().unwrap();
        let text = |name: &str| headers[name].to_str().unwrap().to_owned();
        let timestamp = text(TIMESTAMP);
        let expected = signature(SECRET, &timestamp, &body).unwrap();
        assert_eq!(text(SIGNATURE), expected);
        assert_ne!(expected, signature("another", &timestamp, &body).unwrap());
        assert_eq!(body.contains(PHONE), personal, "{body}");
        let told: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert_eq!(told["template"], "access-code-message");
        assert_eq!(told["facts"].get("code").is_some(), personal, "{body}");
        assert_eq!(told["facts"]["minutes"], "5");
        assert!(!body.contains("sealed"), "{body}");
        town.store.clock.advance(chrono::Duration::minutes(2));
    }
}

#[tokio::test]
async fn without_a_gateway_messages_are_lines_of_a_file_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let town = Town::new().await;
    town.asks(CodeChannel::Sms).await;
    let ways = town.ways(&Gateways::default());
    send(&town.store, &ways).await.unwrap();
    let path = town.store.folder.path().join("outbox/2023-01-03.txt");
    let line = std::fs::read_to_string(&path).unwrap();
    assert!(line.contains(PHONE) && line.contains("验证码"), "{line}");
    let mode = std::fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0);
    assert_eq!(ways.shown("sms").kind, "file");
}

#[test]
fn flags_that_cannot_work_are_refused_at_the_start() {
    let ways = |gateways: &Gateways, secret: Option<&str>| {
        let secrets = Secrets {
            webhook: secret.map(|text| Zeroizing::new(text.to_owned())),
            ..Secrets::default()
        };
        gateways.ways("outbox".into(), secrets).map(|_| ())
    };
    let webhook = Gateways {
        webhook_url: Some("https://office.example.cn/hook".into()),
        ..Gateways::default()
    };
    assert_eq!(ways(&webhook, Some(SECRET)), Ok(()));
    assert!(ways(&webhook, None).is_err());
    assert!(ways(&webhook, Some("short")).is_err());
    let open = sms("http://sms.example.cn/send");
    assert!(ways(&open, None).unwrap_err().contains("https"));
    let mut wrong = sms("https://sms.example.cn/send");
    assert_eq!(ways(&wrong, None), Ok(()));
    wrong.sms_body = Some("{}".into());
    assert!(ways(&wrong, None).is_err());
}
