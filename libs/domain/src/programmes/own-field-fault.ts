/** Why a question of a centre is refused. */
export type OwnFieldFault = 'label-missing' | 'options-missing' | 'options-same' | 'bounds-invalid' | 'text-not-kept' | 'people-not-kept';
